package org.kuayue.image;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * Makes pixels of a photograph: sRGB, eight bits, opaque, the right way up. A transparent one lies on white. Of very
 * large ones it reads every second or third pixel only; the largest rendition needs far fewer.
 */
final class Decoder {

  /** As many million pixels are decoded at most; beyond, every second pixel of every second line is. */
  private static final int DECODED_MEGAPIXELS = 26;

  private Decoder() {}

  static BufferedImage decode(Photograph photograph) throws IOException {
    boolean[] cutOff = new boolean[1];
    ImageReader reader = Codecs.reader(photograph.format());
    reader.addIIOReadWarningListener(
        (source, warning) -> cutOff[0] |= warning.contains("Truncated") || warning.contains("premature"));
    BufferedImage stored;
    Optional<ColorSpace> profile;
    try (FileImageInputStream in = new FileImageInputStream(photograph.file().toFile())) {
      reader.setInput(in, false, true);
      stored = reader.read(0, reduced(reader.getDefaultReadParam(), photograph));
      profile = Profile.of(photograph);
    } catch (IOException | RuntimeException e) { // readers throw the latter for broken files
      throw new PictureException(PictureProblems.unreadable(photograph.file(), photograph.caption()));
    } finally {
      reader.dispose();
    }
    if (cutOff[0]) {
      throw new PictureException(PictureProblems.truncated(photograph.file(), photograph.caption()));
    }
    return Orientation.upright(toSrgb(stored, profile), photograph.orientation());
  }

  private static ImageReadParam reduced(ImageReadParam param, Photograph photograph) {
    int step = (int) Math.ceil(Math.sqrt((double) photograph.megapixels() / DECODED_MEGAPIXELS));
    if (step > 1 && param instanceof WebPReadParam webp) { // its decoder knows no steps, but can reduce by itself
      webp.setUseScaling(true);
      webp.setScaledWidth(photograph.width() / step);
      webp.setScaledHeight(photograph.height() / step);
    } else {
      param.setSourceSubsampling(step, step, 0, 0);
    }
    return param;
  }

  private static BufferedImage toSrgb(BufferedImage stored, Optional<ColorSpace> profile) {
    BufferedImage rgb = new BufferedImage(stored.getWidth(), stored.getHeight(), BufferedImage.TYPE_INT_RGB);
    boolean grey = stored.getColorModel().getNumColorComponents() == 1;
    if (grey && !(stored.getColorModel() instanceof IndexColorModel)) {
      copyGrey(stored, rgb);
    } else {
      Graphics2D graphics = rgb.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, rgb.getWidth(), rgb.getHeight());
      graphics.drawImage(stored, 0, 0, null); // converts depth, palette and the colour space that the reader knows
      graphics.dispose();
    }
    return grey || profile.isEmpty() ? rgb : convert(rgb, profile.get());
  }

  /** Java takes grey values for linear light and would lighten them; files mean sRGB. */
  private static void copyGrey(BufferedImage stored, BufferedImage rgb) {
    Raster from = stored.getRaster();
    int shift = Math.max(0, from.getSampleModel().getSampleSize(0) - 8);
    boolean alpha = stored.getColorModel().hasAlpha();
    int width = rgb.getWidth();
    int[] line = new int[width];
    int[] opacity = new int[width];
    for (int y = 0; y < rgb.getHeight(); y++) {
      from.getSamples(0, y, width, 1, 0, line);
      if (alpha) {
        from.getSamples(0, y, width, 1, 1, opacity);
      }
      for (int x = 0; x < width; x++) {
        int grey = line[x] >> shift;
        int shown = alpha ? 255 - (255 - grey) * (opacity[x] >> shift) / 255 : grey;
        line[x] = shown << 16 | shown << 8 | shown;
      }
      rgb.setRGB(0, y, width, 1, line, 0, width);
    }
  }

  /** The pixels of {@code rgb}, which are meant in {@code profile}, as sRGB: they stay where it cannot be applied. */
  private static BufferedImage convert(BufferedImage rgb, ColorSpace profile) {
    ColorSpace srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    Raster converted = rgb.getRaster();
    BufferedImage result = new BufferedImage(rgb.getWidth(), rgb.getHeight(), BufferedImage.TYPE_INT_RGB);
    try {
      new ColorConvertOp(profile, srgb, null).filter(converted, result.getRaster());
      return result;
    } catch (CMMException e) {
      return rgb; // browsers take such a picture for sRGB, too
    }
  }
}
