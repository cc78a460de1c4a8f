package org.kuayue.image;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.StreamReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Which way up a camera held its sensor. Only the EXIF block is read: other blocks may be compressed, and a few bytes of
 * one can unfold into gigabytes.
 */
final class Orientation {

  private static final int UPRIGHT = 1;
  private static final int FIRST_SIDEWAYS = 5;
  private static final int LAST = 8;

  private Orientation() {}

  /** The orientation in the EXIF block of {@code file}, 1 (upright) where there is none that makes sense. */
  static int of(Path file, PhotoFormat format) throws IOException {
    ExifIFD0Directory exif;
    try {
      exif = metadata(file, format).getFirstDirectoryOfType(ExifIFD0Directory.class);
    } catch (ImageProcessingException | RuntimeException e) {
      return UPRIGHT; // a broken block says nothing; whether the picture is sound, the decoder finds out
    }
    Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return value == null || value < UPRIGHT || value > LAST ? UPRIGHT : value;
  }

  private static Metadata metadata(Path file, PhotoFormat format)
      throws IOException, ImageProcessingException {
    return switch (format) {
      case JPEG -> JpegMetadataReader.readMetadata(file.toFile(), List.of(new ExifReader()));
      case WEBP -> WebpMetadataReader.readMetadata(file.toFile());
      case PNG -> png(file);
      case GIF -> new Metadata();
    };
  }

  private static Metadata png(Path file) throws IOException, ImageProcessingException {
    Metadata metadata = new Metadata();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.eXIf))) {
        new ExifReader().extract(new ByteArrayReader(chunk.getBytes()), metadata);
      }
    }
    return metadata;
  }

  /** Whether {@code orientation} swaps width and height. */
  static boolean isSideways(int orientation) {
    return orientation >= FIRST_SIDEWAYS;
  }

  /** {@code image} turned the right way up. */
  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == UPRIGHT) {
      return image;
    }
    int width = isSideways(orientation) ? image.getHeight() : image.getWidth();
    int height = isSideways(orientation) ? image.getWidth() : image.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    AffineTransformOp turn =
        new AffineTransformOp(
            transform(orientation, image.getWidth(), image.getHeight()), AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
    return turn.filter(image, turned);
  }

  /** From stored pixels to upright ones, for a stored size of {@code w} by {@code h}. */
  private static AffineTransform transform(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      default -> new AffineTransform(0, -1, 1, 0, 0, w);
    };
  }
}
