package org.kuayue.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * Finds the picture of each photo: the photograph beside its caption, or, until one is supplied, the illustration of the
 * same name. A picture that is neither is a problem: a page never shows a broken one.
 */
public final class Pictures {

  private static final List<String> PHOTOGRAPHS = List.of("jpg", "jpeg", "png", "webp");
  private static final String PHOTO_FOLDER = "photos/";
  private static final String ILLUSTRATION_FOLDER = "illustrations/";

  private final SourceTree tree;
  private final Path content;
  private final Path assets;
  private final Map<String, Picture> bySlug = new ConcurrentHashMap<>();

  /** The pictures below the folders {@code content} and {@code assets}. */
  public Pictures(SourceTree tree, Path content, Path assets) {
    this.tree = tree;
    this.content = content;
    this.assets = assets;
  }

  /** Finds the picture of the photo {@code slug}, whose caption stands at {@code caption}. */
  public void find(String slug, SourceLocation caption, Problems problems) {
    if (bySlug.containsKey(slug)) {
      return;
    }
    Optional<Path> photograph =
        PHOTOGRAPHS.stream().map(ending -> content.resolve(PHOTO_FOLDER + slug + "." + ending)).filter(Files::isRegularFile).findFirst();
    Path illustration = assets.resolve(ILLUSTRATION_FOLDER + slug + ".svg");
    if (photograph.isEmpty() && !Files.isRegularFile(illustration)) {
      problems.add(pictureMissing(slug, caption));
      return;
    }
    Path file = photograph.orElse(illustration);
    String folder = photograph.isPresent() ? PHOTO_FOLDER : ILLUSTRATION_FOLDER;
    try {
      PictureSize size = PictureSize.of(file);
      bySlug.put(
          slug,
          new Picture(file, folder + file.getFileName(), size.width(), size.height(), photograph.isEmpty()));
    } catch (IOException e) {
      problems.add(pictureUnreadable(SourceLocation.startOf(tree.relative(file))));
    }
  }

  /** The picture of a photo that was found. */
  public Picture of(String slug) {
    return bySlug.get(slug);
  }

  /** The photographs that pages show; illustrations are copied with the other assets. */
  public Stream<Picture> photographs() {
    return bySlug.values().stream().filter(picture -> !picture.illustration());
  }

  private static Problem pictureMissing(String slug, SourceLocation location) {
    return Problem.error(
        "picture-missing",
        location,
        Text.of("“" + slug + "”既没有照片，也没有插图", "\"" + slug + "\" has neither a photograph nor an illustration"),
        Text.of(
            "请放入content/photos/" + slug + ".jpg，或assets/illustrations/" + slug + ".svg。",
            "Put content/photos/" + slug + ".jpg or assets/illustrations/" + slug + ".svg there."));
  }

  private static Problem pictureUnreadable(SourceLocation location) {
    return Problem.error(
        "picture-unreadable",
        location,
        Text.of("这个文件不是可读的图片", "not a picture that can be read"),
        Text.of("请重新导出为JPEG、PNG或SVG。", "Export it again as JPEG, PNG or SVG."));
  }
}
