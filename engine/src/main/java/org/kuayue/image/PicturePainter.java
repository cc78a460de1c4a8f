package org.kuayue.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
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
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.kuayue.header.Focus;

/** Paints pictures into larger ones: share images, posters, icons. */
public final class PicturePainter {

  private static final String MEDIA = "@media";

  /** What {@link Drawing} lets pass is painted: the loader by itself refuses more than 2,000 elements. */
  private static final DocumentLimits LIMITS =
      new DocumentLimits(2 * Drawing.MAX_DEPTH, Drawing.MAX_DEPTH, PaintingOrder.LIMIT);

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
    String text = inTheLight(Files.readString(svg));
    try {
      paint(graphics, text, covering(size.width(), size.height(), area, focus), area);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new PaintException(svg, e);
    }
  }

  private static void paint(Graphics2D graphics, String svg, Rectangle placed, Rectangle area) {
    LoaderContext context = LoaderContext.builder().documentLimits(LIMITS).build();
    SVGDocument document =
        new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, context);
    if (document == null) {
      throw new IllegalArgumentException("no drawing");
    }
    Graphics2D clipped = (Graphics2D) graphics.create();
    smooth(clipped);
    clipped.clip(area);
    document.render((Component) null, clipped, new ViewBox(placed.x, placed.y, placed.width, placed.height));
    clipped.dispose();
  }

  /** {@code svg} without media queries, which the parser does not know: drawings are painted as they look in the light. */
  static String inTheLight(String svg) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int media = svg.indexOf(MEDIA); media >= 0; media = svg.indexOf(MEDIA, from)) {
      int end = endOfBlock(svg, media);
      if (end < 0) {
        break;
      }
      plain.append(svg, from, media);
      from = end;
    }
    return plain.append(svg, from, svg.length()).toString();
  }

  /** Behind the brace that closes the first block after {@code start}; -1 if none does. */
  private static int endOfBlock(String css, int start) {
    int open = 0;
    for (int i = start; i < css.length(); i++) {
      char c = css.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (c == '}' && open <= 0) {
        return open == 0 ? i + 1 : -1;
      }
    }
    return -1;
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
    BufferedImage image = jpeg(file);
    Rectangle placed = covering(image.getWidth(), image.getHeight(), area, picture.focus());
    Graphics2D clipped = (Graphics2D) graphics.create();
    smooth(clipped);
    clipped.clip(area);
    clipped.drawImage(image, placed.x, placed.y, placed.width, placed.height, null);
    clipped.dispose();
  }

  private static BufferedImage jpeg(Path file) throws IOException {
    ImageReader reader = Codecs.reader(PhotoFormat.JPEG);
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
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
