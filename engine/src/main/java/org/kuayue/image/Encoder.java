package org.kuayue.image;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.kuayue.problem.NativeMissing;
import org.kuayue.problem.Text;

/**
 * The two formats that photographs are published in, written from bare pixels: no metadata can get through. The
 * qualities are the smallest, in steps of 0.02, at which {@code bench/pictures} finds a structural similarity of 0.98 or
 * better in all of its pictures.
 */
public enum Encoder {
  WEBP("webp", 0.86f) {
    @Override
    byte[] encode(BufferedImage image, float quality) throws IOException {
      try {
        ImageWriter writer = Codecs.webpWriter();
        WebPWriteParam param = (WebPWriteParam) writer.getDefaultWriteParam();
        param.setCompressionType("Lossy");
        param.setCompressionQuality(quality);
        return write(writer, image, param);
      } catch (LinkageError e) { // its library cannot be asked beforehand
        throw new NativeMissing("WebP", Text.of("照片只以JPEG发布", "photographs are published as JPEG only"));
      }
    }
  },
  JPEG("jpg", 0.90f) {
    @Override
    byte[] encode(BufferedImage image, float quality) throws IOException {
      ImageWriter writer = Codecs.jpegWriter();
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      return write(writer, image, param);
    }
  };

  /** What a phone loads first may weigh no more; a picture full of detail is made with less quality until it does. */
  static final int PHONE_BYTES = 45_000;

  static final int PHONE_WIDTH = 720;

  private static final float STEP = 0.06f;
  private static final float LEAST = 0.3f;

  private final String ending;
  private final float quality;

  Encoder(String ending, float quality) {
    this.ending = ending;
    this.quality = quality;
  }

  /** How its files end. */
  String ending() {
    return ending;
  }

  /** The bytes of {@code image} in this format; of one for phones, no more than a phone should have to load. */
  byte[] encode(BufferedImage image) throws IOException {
    return image.getWidth() <= PHONE_WIDTH ? within(PHONE_BYTES, image) : encode(image, quality);
  }

  /** The bytes of {@code image} in this format, at most {@code limit} if less quality can do it. */
  public byte[] within(int limit, BufferedImage image) throws IOException {
    byte[] bytes = encode(image, quality);
    for (float less = quality - STEP; bytes.length > limit && less > LEAST; less -= STEP) {
      bytes = encode(image, less);
    }
    return bytes;
  }

  /** The bytes of {@code image} in this format at {@code quality}, from 0 to 1. */
  abstract byte[] encode(BufferedImage image, float quality) throws IOException;

  /** What the bytes depend on besides the pixels. */
  @Override
  public String toString() {
    return ending + quality;
  }

  /** The bytes of {@code image} as PNG, the format of icons: it keeps what is transparent. */
  public static byte[] png(BufferedImage image) throws IOException {
    ImageWriter writer = Codecs.pngWriter();
    return write(writer, image, writer.getDefaultWriteParam());
  }

  private static byte[] write(ImageWriter writer, BufferedImage image, ImageWriteParam param) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
