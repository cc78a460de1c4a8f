package org.kuayue.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Size and structural similarity (SSIM of luma, 8 x 8 windows) of renditions at each quality: of generated scenes, and of
 * the photographs in the folder that is named.
 */
final class QualityTable {

  public static void main(String[] arguments) throws IOException {
    Map<String, BufferedImage> pictures = new LinkedHashMap<>();
    pictures.put("mist", Scene.landscape(4000, 3000, 1, 0.1));
    pictures.put("hills", Scene.landscape(4000, 3000, 2, 0.5));
    pictures.put("leaves", Scene.landscape(4000, 3000, 3, 0.9));
    pictures.put("street", Scene.street(4000, 3000, 4));
    table(pictures, 720);
    table(pictures, 1600);
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      Map<String, BufferedImage> photographs = new LinkedHashMap<>();
      for (Path file : files.filter(file -> file.toString().endsWith(".jpg")).sorted().toList()) {
        photographs.put(file.getFileName().toString(), ImageIO.read(file.toFile()));
      }
      table(photographs, 480);
    }
    System.out.println("\nused: " + Arrays.toString(Encoder.values()));
  }

  private static void table(Map<String, BufferedImage> pictures, int width) throws IOException {
    System.out.printf("%nwidth %d: bytes and SSIM%n%-12s", width, "");
    pictures.keySet().forEach(name -> System.out.printf(" %20s", name));
    System.out.println();
    Map<String, BufferedImage> scaled = new LinkedHashMap<>();
    for (Map.Entry<String, BufferedImage> picture : pictures.entrySet()) {
      scaled.put(
          picture.getKey(),
          Thumbnails.of(picture.getValue()).width(width).imageType(BufferedImage.TYPE_INT_RGB).asBufferedImage());
    }
    for (Encoder encoder : Encoder.values()) {
      for (int quality = 72; quality <= 92; quality += 2) {
        System.out.printf("%-5s q=%2d   ", encoder.ending(), quality);
        for (BufferedImage small : scaled.values()) {
          byte[] bytes = encoder.encode(small, quality / 100f);
          System.out.printf(" %11d  %.4f", bytes.length, ssim(luma(small), luma(decode(encoder, bytes)), width));
        }
        System.out.println();
      }
    }
  }

  private static BufferedImage decode(Encoder encoder, byte[] bytes) throws IOException {
    ImageReader reader = Codecs.reader(encoder == Encoder.WEBP ? PhotoFormat.WEBP : PhotoFormat.JPEG);
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    return reader.read(0);
  }

  private static double[] luma(BufferedImage image) {
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    double[] luma = new double[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      luma[i] = 0.299 * (rgb[i] >> 16 & 255) + 0.587 * (rgb[i] >> 8 & 255) + 0.114 * (rgb[i] & 255);
    }
    return luma;
  }

  private static double ssim(double[] a, double[] b, int width) {
    double sum = 0;
    int windows = 0;
    int height = a.length / width;
    for (int top = 0; top + 8 <= height; top += 4) {
      for (int left = 0; left + 8 <= width; left += 4) {
        sum += window(a, b, width, left, top);
        windows++;
      }
    }
    return sum / windows;
  }

  private static double window(double[] a, double[] b, int width, int left, int top) {
    double sumA = 0;
    double sumB = 0;
    double squareA = 0;
    double squareB = 0;
    double product = 0;
    for (int y = top; y < top + 8; y++) {
      for (int x = left; x < left + 8; x++) {
        double one = a[y * width + x];
        double other = b[y * width + x];
        sumA += one;
        sumB += other;
        squareA += one * one;
        squareB += other * other;
        product += one * other;
      }
    }
    double meanA = sumA / 64;
    double meanB = sumB / 64;
    double varianceA = squareA / 64 - meanA * meanA;
    double varianceB = squareB / 64 - meanB * meanB;
    double covariance = product / 64 - meanA * meanB;
    double c1 = 6.5025;
    double c2 = 58.5225;
    return (2 * meanA * meanB + c1) * (2 * covariance + c2)
        / ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
  }
}
