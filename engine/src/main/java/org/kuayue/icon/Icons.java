package org.kuayue.icon;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayue.cache.Cache;
import org.kuayue.cache.Digests;
import org.kuayue.header.Focus;
import org.kuayue.image.Drawing;
import org.kuayue.image.Encoder;
import org.kuayue.image.PaintException;
import org.kuayue.image.PicturePainter;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceTree;

/**
 * The feature's icon on tabs, home screens and in bookmarks: one drawing, {@code assets/icons/icon.svg}, in the sizes that
 * browsers and systems ask for. An edition without the drawing has no icons.
 */
public final class Icons {

  /** The drawing's address, below the assets and on the site. */
  public static final String DRAWING = "icons/icon.svg";

  /** For browsers that take no SVG. */
  public static final String SMALL = "icons/icon-32.png";

  /** For iOS, which rounds the corners itself. */
  public static final String TOUCH = "icons/apple-touch-icon.png";

  static final String MEDIUM = "icons/icon-192.png";
  static final String LARGE = "icons/icon-512.png";

  /** For systems that cut icons to any form: all that matters lies in the inner four fifths. */
  static final String MASKABLE = "icons/icon-maskable-512.png";

  private static final String VERSION = "1";
  private static final Map<String, Integer> SIZES =
      Map.of(SMALL, 32, TOUCH, 180, MEDIUM, 192, LARGE, 512, MASKABLE, 512);

  private final Map<String, Path> files = new TreeMap<>();

  /** The icons of an edition whose assets are at {@code assets}; {@code background} goes behind those that fill a form. */
  public Icons(SourceTree tree, Path assets, String background, Cache cache, Problems problems) throws IOException {
    Path source = assets.resolve(DRAWING);
    if (!Files.isRegularFile(source)) {
      return;
    }
    Optional<Drawing> drawing = tree.read(source, problems).flatMap(file -> Drawing.read(file, problems));
    if (drawing.isPresent()) {
      try {
        make(source, drawing.get(), background, cache);
      } catch (PaintException e) {
        problems.add(e.problem(tree));
      }
    }
  }

  private void make(Path source, Drawing drawing, String background, Cache cache) throws IOException {
    String hash = Digests.hex(source);
    for (Map.Entry<String, Integer> size : SIZES.entrySet()) {
      String key = Cache.key(VERSION, hash, size, background);
      String name = size.getKey();
      files.put(name, cache.get(key, () -> draw(source, drawing, name, size.getValue(), background)));
    }
  }

  private static byte[] draw(Path source, Drawing drawing, String name, int size, String background)
      throws IOException {
    boolean maskable = name.equals(MASKABLE);
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    if (maskable || name.equals(TOUCH)) {
      graphics.setColor(Color.decode(background));
      graphics.fillRect(0, 0, size, size);
    }
    int margin = maskable ? size / 10 : 0;
    Rectangle area = new Rectangle(margin, margin, size - 2 * margin, size - 2 * margin);
    PicturePainter.drawing(graphics, source, drawing, area, Focus.MIDDLE);
    graphics.dispose();
    return Encoder.png(image);
  }

  /** The files by address from the site's root; none where the edition has no icon. The drawing itself is an asset. */
  public Map<String, Path> files() {
    return files;
  }
}
