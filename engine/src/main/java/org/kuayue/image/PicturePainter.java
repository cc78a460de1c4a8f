package org.kuayue.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.kuayue.header.Focus;

/** Paints pictures into larger ones: share images, posters, icons. */
public final class PicturePainter {

  /** Drawings are painted as they look in the light; the parser knows no media queries. */
  private static final String MEDIA = "@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}";

  private PicturePainter() {}

  /** Makes {@code graphics} draw smoothly and the same everywhere. */
  public static void smooth(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
  }

  /** Paints the drawing in {@code svg} so that it covers {@code area}, what is over cut off around the focus. */
  public static void drawing(Graphics2D graphics, Path svg, Drawing size, Rectangle area, Focus focus)
      throws IOException {
    String plain = Files.readString(svg).replaceAll(MEDIA, "");
    SVGDocument document =
        new SVGLoader()
            .load(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
    if (document == null) {
      throw new IOException("cannot draw " + svg);
    }
    Rectangle placed = covering(size.width(), size.height(), area, focus);
    Graphics2D clipped = (Graphics2D) graphics.create();
    smooth(clipped);
    clipped.clip(area);
    document.render((Component) null, clipped, new ViewBox(placed.x, placed.y, placed.width, placed.height));
    clipped.dispose();
  }

  /** Paints {@code picture}, whose files are among those of {@code pictures}, so that it covers {@code area}. */
  public static void picture(Graphics2D graphics, Pictures pictures, Picture picture, Rectangle area)
      throws IOException {
    if (picture.illustration()) {
      Drawing size = new Drawing(picture.width(), picture.height());
      drawing(graphics, picture.file(), size, area, picture.focus());
      return;
    }
    Path file = pictures.files().get(picture.largest(Shape.WHOLE).jpeg());
    BufferedImage image = ImageIO.read(file.toFile());
    Rectangle placed = covering(image.getWidth(), image.getHeight(), area, picture.focus());
    Graphics2D clipped = (Graphics2D) graphics.create();
    smooth(clipped);
    clipped.clip(area);
    clipped.drawImage(image, placed.x, placed.y, placed.width, placed.height, null);
    clipped.dispose();
  }

  private static Rectangle covering(int width, int height, Rectangle area, Focus focus) {
    double scale = Math.max((double) area.width / width, (double) area.height / height);
    int wide = (int) Math.ceil(width * scale);
    int high = (int) Math.ceil(height * scale);
    int x = Math.min(0, Math.max(area.width - wide, area.width / 2 - wide * focus.x() / 100));
    int y = Math.min(0, Math.max(area.height - high, area.height / 2 - high * focus.y() / 100));
    return new Rectangle(area.x + x, area.y + y, wide, high);
  }
}
