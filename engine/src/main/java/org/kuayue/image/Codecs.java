package org.kuayue.image;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/**
 * The decoder and encoder of each format, named and not looked up: what ImageIO finds first depends on class path and
 * class loader. JPEG is read by TwelveMonkeys, since the JDK's own refuses CMYK and knows no colour profile.
 */
final class Codecs {

  private static final String JDK = "java.desktop";

  private Codecs() {}

  static ImageReader reader(PhotoFormat format) throws IOException {
    return switch (format) {
      case JPEG -> jpegReader();
      case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
      case PNG -> jdk(ImageIO.getImageReadersByFormatName("png"));
      case GIF -> jdk(ImageIO.getImageReadersByFormatName("gif"));
    };
  }

  static ImageWriter webpWriter() {
    return new WebPImageWriterSpi().createWriterInstance(null);
  }

  static ImageWriter jpegWriter() {
    return jdk(ImageIO.getImageWritersByFormatName("jpeg"));
  }

  static ImageWriter pngWriter() {
    return jdk(ImageIO.getImageWritersByFormatName("png"));
  }

  private static ImageReader jpegReader() throws IOException {
    JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
    provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class); // finds the JDK's, on which it builds
    return provider.createReaderInstance(null);
  }

  private static <T> T jdk(Iterator<T> candidates) {
    while (candidates.hasNext()) {
      T candidate = candidates.next();
      if (JDK.equals(candidate.getClass().getModule().getName())) {
        return candidate;
      }
    }
    throw new IllegalStateException("every JDK with " + JDK + " has it");
  }
}
