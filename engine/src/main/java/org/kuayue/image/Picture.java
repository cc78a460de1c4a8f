package org.kuayue.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kuayue.header.Focus;

/**
 * What stands for a photo: a photograph in several sizes, or a drawing that is shown as it is.
 *
 * @param slug what the photo is called by
 * @param file the source
 * @param hash of the source's bytes
 * @param address of what browsers without a choice get, from the site's root
 * @param width of the source the right way up, in pixels
 * @param height of the source the right way up, in pixels
 * @param illustration whether it is drawn: then it has one size, and pages say that it is no photograph
 * @param focus what crops keep
 * @param colour shown until the picture has come, such as {@code #a1b2c3}; empty for a drawing
 * @param renditions by shape, the smallest first; empty for a drawing
 */
public record Picture(
    String slug,
    Path file,
    String hash,
    String address,
    int width,
    int height,
    boolean illustration,
    Focus focus,
    String colour,
    Map<Shape, List<Rendition>> renditions) {

  /** The largest rendition of {@code shape}; only for photographs. */
  public Rendition largest(Shape shape) {
    List<Rendition> all = renditions.get(shape);
    return all.get(all.size() - 1);
  }
}
