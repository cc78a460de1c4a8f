package org.kuayue.jbake;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.edition.ContentDocument;
import org.kuayue.image.Picture;
import org.kuayue.image.Pictures;
import org.kuayue.image.Rendition;
import org.kuayue.image.Shape;
import org.kuayue.publish.asset.AssetPlan;

/** Pictures as templates see them: addresses and sizes of what there is, and what the page's style sheet says of each. */
final class PictureModels {

  private final Pictures pictures;
  private final AssetPlan assets;
  private final Map<String, SortedSet<String>> shown = new ConcurrentHashMap<>();

  PictureModels(Pictures pictures, AssetPlan assets) {
    this.pictures = pictures;
    this.assets = assets;
  }

  /** The picture called {@code slug} in {@code shape}, for {@code page}. */
  Map<String, Object> picture(ContentDocument page, String slug, Shape shape) {
    Picture picture = pictures.of(slug);
    shown.computeIfAbsent(page.address(), address -> new ConcurrentSkipListSet<>()).add(slug);
    return picture.illustration() ? drawing(page, picture, shape) : photograph(page, picture, shape);
  }

  private Map<String, Object> drawing(ContentDocument page, Picture picture, Shape shape) {
    String src = address(page, picture.address());
    return Map.of(
        "slug", picture.slug(),
        "shape", shape.word(),
        "illustration", true,
        "src", src,
        "largest", src,
        "width", picture.width(),
        "height", picture.height());
  }

  private Map<String, Object> photograph(ContentDocument page, Picture picture, Shape shape) {
    List<Rendition> renditions = picture.renditions().get(shape);
    Rendition usual = renditions.get(Math.min(1, renditions.size() - 1));
    Map<String, Object> model = new HashMap<>();
    model.put("slug", picture.slug());
    model.put("shape", shape.word());
    model.put("illustration", false);
    model.put("src", address(page, usual.jpeg()));
    model.put("srcset", srcset(page, renditions, Rendition::jpeg));
    if (renditions.stream().allMatch(one -> one.webp().isPresent())) {
      model.put("webpSrcset", srcset(page, renditions, one -> one.webp().orElseThrow()));
    }
    model.put("largest", address(page, picture.largest(Shape.WHOLE).jpeg()));
    model.put("width", usual.width());
    model.put("height", usual.height());
    return model;
  }

  private String srcset(ContentDocument page, List<Rendition> renditions, Function<Rendition, String> format) {
    return renditions.stream()
        .map(one -> address(page, format.apply(one)) + " " + one.width() + "w")
        .collect(Collectors.joining(", "));
  }

  private String address(ContentDocument page, String name) {
    return RelativeAddress.of(page.address(), assets.address(name));
  }

  /** What differs from picture to picture on {@code pages}: in a style sheet, since a policy may forbid attributes. */
  String style(ContentDocument... pages) {
    return Stream.of(pages)
        .flatMap(page -> shown.getOrDefault(page.address(), Collections.emptySortedSet()).stream())
        .distinct()
        .sorted()
        .map(pictures::of)
        .map(PictureModels::rule)
        .collect(Collectors.joining());
  }

  private static String rule(Picture picture) {
    String colour = picture.illustration() ? "" : ground(picture.colour());
    String focus = picture.focus().isMiddle() ? "" : "object-position:" + picture.focus();
    return colour.isEmpty() && focus.isEmpty() ? "" : ".picture-" + picture.slug() + "{" + colour + focus + "}";
  }

  /** The colour, and one for the words that stand on it where the picture does not come: the page's own may be as dark. */
  static String ground(String colour) {
    boolean dark = ThemeContrast.ratio(colour, "#ffffff") > ThemeContrast.ratio(colour, "#000000");
    return "background:" + colour + ";color:" + (dark ? "#fff;" : "#000;");
  }
}
