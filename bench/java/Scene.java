package org.kuayue.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** Pictures with the statistics of photographs, from a seed: sky, hills, foliage, buildings with edges, sensor noise. */
final class Scene {

  private static final int OCTAVES = 7;

  private Scene() {}

  /** A landscape; {@code detail} from 0 (mist) to 1 (leaves everywhere). */
  static BufferedImage landscape(int width, int height, long seed, double detail) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Random random = new Random(seed);
    float[][] grids = new float[OCTAVES][257 * 257];
    for (float[] grid : grids) {
      for (int i = 0; i < grid.length; i++) {
        grid[i] = random.nextFloat() - 0.5f;
      }
    }
    int[] palette = {0x9db8d0, 0x6f8a5a, 0xb08a60};
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = (double) x / width;
        double v = (double) y / width;
        double rough = 0;
        double amplitude = 1;
        for (int octave = 0; octave < OCTAVES; octave++) {
          rough += amplitude * value(grids[octave], u * (4 << octave), v * (4 << octave));
          amplitude *= 0.4 + 0.5 * detail;
        }
        double hill = 0.28 + 0.08 * Math.sin(u * 7 + seed) + 0.12 * value(grids[0], u * 3, 0.5);
        int base = v < hill ? palette[0] : v < hill + 0.2 ? palette[1] : palette[2];
        double light = 1 + (v < hill ? 0.06 : 0.5 * detail + 0.2) * rough;
        boolean building = v > hill - 0.1 && u > 0.6 && u < 0.8 && v < hill + 0.1;
        if (building) {
          base = 0xc9c2b8;
          light = (int) (u * 120) % 3 == 0 && (int) (v * 90) % 3 == 0 ? 0.35 : 1;
        }
        double noise = (random.nextDouble() - 0.5) * 6;
        pixels[y * width + x] =
            channel(base >> 16 & 255, light, noise) << 16
                | channel(base >> 8 & 255, light, noise) << 8
                | channel(base & 255, light, noise);
      }
    }
    return image;
  }

  /** A crowded street: thousands of hard edges of every size and colour. */
  static BufferedImage street(int width, int height, long seed) {
    BufferedImage image = landscape(width, height, seed, 0.2);
    Random random = new Random(seed);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    for (int i = 0; i < 4_000; i++) {
      graphics.setColor(new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256), 200));
      int size = 4 + (int) (width * 0.06 * Math.pow(random.nextDouble(), 4));
      Rectangle2D box = new Rectangle2D.Double(random.nextInt(width), height / 3 + random.nextInt(height), size, size * (0.3 + 2 * random.nextDouble()));
      graphics.fill(AffineTransform.getRotateInstance(random.nextGaussian() * 0.1).createTransformedShape(box));
    }
    graphics.dispose();
    return image;
  }

  private static int channel(int base, double light, double noise) {
    return (int) Math.max(0, Math.min(255, base * light + noise));
  }

  private static double value(float[] grid, double x, double y) {
    int left = (int) x;
    int top = (int) y;
    double fx = x - left;
    double fy = y - top;
    fx = fx * fx * (3 - 2 * fx);
    fy = fy * fy * (3 - 2 * fy);
    return (at(grid, left, top) * (1 - fx) + at(grid, left + 1, top) * fx) * (1 - fy)
        + (at(grid, left, top + 1) * (1 - fx) + at(grid, left + 1, top + 1) * fx) * fy;
  }

  private static float at(float[] grid, int x, int y) {
    return grid[(y & 255) * 257 + (x & 255)];
  }
}
