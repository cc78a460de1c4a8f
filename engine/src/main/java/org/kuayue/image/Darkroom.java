package org.kuayue.image;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;
import org.kuayue.cache.Cache;
import org.kuayue.cache.SourceHashes;
import org.kuayue.header.Focus;
import org.kuayue.problem.NativeMissing;
import org.kuayue.problem.Problems;
import org.kuayue.source.FileKinds;

/**
 * Makes the renditions of one photograph: plans them from its size, takes from the cache what is there, and decodes only
 * if something is missing. All come from one reduction of the original, so that twelve megapixels are scaled once.
 */
final class Darkroom {

  /** Changes whenever the same photograph would come out otherwise. */
  private static final String VERSION = "1";

  private static final int BASE_WIDTH = 1600;
  private static final int BASE_HEIGHT = 1080;

  private final Cache cache;
  private final Photograph photograph;
  private final String slug;
  private final String hash;
  private final Focus focus;
  private final Problems problems;
  private final int width;
  private final int height;
  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private BufferedImage base;

  Darkroom(Cache cache, Photograph photograph, String slug, Focus focus, Problems problems) throws IOException {
    this.cache = cache;
    this.photograph = photograph;
    this.slug = slug;
    this.hash = SourceHashes.of(photograph.file());
    this.focus = focus;
    this.problems = problems;
    double wide = (double) BASE_WIDTH / photograph.uprightWidth();
    double high = (double) BASE_HEIGHT / photograph.uprightHeight();
    double scale = Math.min(1, Math.max(wide, high));
    this.width = Math.max(1, (int) Math.round(photograph.uprightWidth() * scale));
    this.height = Math.max(1, (int) Math.round(photograph.uprightHeight() * scale));
  }

  /** The picture with all renditions of {@code shapes}; every file is in the cache then. */
  Picture develop(Set<Shape> shapes) throws IOException {
    Map<Shape, List<Rendition>> renditions = new EnumMap<>(Shape.class);
    for (Shape shape : shapes) {
      renditions.put(shape, renditions(shape));
    }
    List<Rendition> whole = renditions.get(Shape.WHOLE);
    String usual = whole.get(Math.min(1, whole.size() - 1)).jpeg();
    return new Picture(
        slug,
        photograph.file(),
        hash,
        usual,
        photograph.uprightWidth(),
        photograph.uprightHeight(),
        false,
        focus,
        colour(),
        renditions);
  }

  /** The files of the renditions, by their names from the site's root. */
  Map<String, Path> files() {
    return files;
  }

  private List<Rendition> renditions(Shape shape) throws IOException {
    Rectangle crop = shape.crop(width, height, focus);
    List<Rendition> renditions = new ArrayList<>();
    for (int wide : shape.widths(crop.width)) {
      int high = Shape.height(crop, wide);
      renditions.add(
          new Rendition(wide, high, webp(shape, crop, wide, high), make(Encoder.JPEG, shape, crop, wide, high)));
    }
    return renditions;
  }

  private Optional<String> webp(Shape shape, Rectangle crop, int wide, int high) throws IOException {
    try {
      return Optional.of(make(Encoder.WEBP, shape, crop, wide, high));
    } catch (NativeMissing e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  /** Shapes that come to the same share one file. */
  private String make(Encoder encoder, Shape shape, Rectangle crop, int wide, int high) throws IOException {
    String key = Cache.key(VERSION, hash, encoder, crop, wide, high);
    String name =
        names.computeIfAbsent(
            key, made -> FileKinds.PHOTO_FOLDER + slug + "-" + shape.word() + "-" + wide + "." + encoder.ending());
    files.put(name, cache.get(key, () -> encoder.encode(scaled(crop, wide, high))));
    return name;
  }

  private String colour() throws IOException {
    Path file =
        cache.get(
            Cache.key(VERSION, hash, "colour"),
            () -> DominantColour.of(base()).getBytes(StandardCharsets.US_ASCII));
    return Files.readString(file);
  }

  private BufferedImage scaled(Rectangle crop, int wide, int high) throws IOException {
    return scale(base().getSubimage(crop.x, crop.y, crop.width, crop.height), wide, high);
  }

  private BufferedImage base() throws IOException {
    if (base == null) {
      base = scale(Decoder.decode(photograph), width, height);
    }
    return base;
  }

  private static BufferedImage scale(BufferedImage image, int wide, int high) throws IOException {
    return Thumbnails.of(image)
        .forceSize(wide, high)
        .imageType(BufferedImage.TYPE_INT_RGB)
        .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR)
        .asBufferedImage();
  }
}
