package org.kuayue.image;

import java.awt.image.BufferedImage;

/**
 * The colour that most of a picture has. The mean of all pixels was rejected: of a red flag before a green hill it is a
 * brown that is nowhere in the picture.
 */
final class DominantColour {

  /** Colours that agree in the first three bits of each channel count as one. */
  private static final int BITS = 3;

  private static final int SAMPLES_ACROSS = 64;

  private DominantColour() {}

  /** The colour of {@code image}, such as {@code #a1b2c3}. */
  static String of(BufferedImage image) {
    long[][] buckets = new long[1 << 3 * BITS][4];
    int step = Math.max(1, image.getWidth() / SAMPLES_ACROSS);
    long[] most = buckets[0];
    for (int y = 0; y < image.getHeight(); y += step) {
      for (int x = 0; x < image.getWidth(); x += step) {
        long[] bucket = buckets[count(buckets, image.getRGB(x, y))];
        most = bucket[0] > most[0] ? bucket : most;
      }
    }
    return String.format("#%02x%02x%02x", most[1] / most[0], most[2] / most[0], most[3] / most[0]);
  }

  private static int count(long[][] buckets, int rgb) {
    int red = rgb >> 16 & 255;
    int green = rgb >> 8 & 255;
    int blue = rgb & 255;
    int drop = 8 - BITS;
    int index = (red >> drop) << 2 * BITS | (green >> drop) << BITS | blue >> drop;
    buckets[index][0]++;
    buckets[index][1] += red;
    buckets[index][2] += green;
    buckets[index][3] += blue;
    return index;
  }
}
