package org.kuayue.check;

import java.util.List;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Target;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.FileKinds;
import org.kuayue.source.FileNames;
import org.kuayue.source.Slug;
import org.kuayue.source.SourceLocation;

/**
 * A picture in a text is one of the edition's own, by the path that leads to it. To go by the name alone was rejected: a
 * picture of somebody else's that is called as one of ours would become ours, caption and all, and other viewers of
 * Markdown would show none. Which of the endings that pictures have is left open, for the photograph may be still to come.
 */
final class FigurePathCheck implements EditionCheck {

  private static final String USUAL_ENDING = "jpg";

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .documents()
        .forEach(
            document ->
                document.body().pictures().stream()
                    .filter(Body.Picture::alone)
                    .forEach(picture -> problem(edition, document, picture).ifPresent(problems::add)));
  }

  private static Optional<Problem> problem(Edition edition, ContentDocument document, Body.Picture picture) {
    String destination = picture.url();
    SourceLocation location = picture.location();
    if (Target.isExternal(destination)) {
      return Optional.of(elsewhere(destination, document, location));
    }
    String slug = Target.slug(destination);
    if (edition.photo(document.language(), slug).isEmpty() || leadsTo(slug, Target.of(document, destination))) {
      return Optional.empty(); // a photo that there is not is another rule's
    }
    return Optional.of(pathWrong(destination, slug, document, location));
  }

  private static boolean leadsTo(String slug, Optional<Target> target) {
    return target
        .map(Target::address)
        .filter(address -> FileKinds.isPicture(address) && address.startsWith(FileKinds.PHOTO_FOLDER + slug + "."))
        .isPresent();
  }

  /** What has to be written in {@code document}, with the ending of {@code destination} if that is a picture's. */
  private static String path(ContentDocument document, String slug, String destination) {
    List<String> parts = List.of(document.file().split("/"));
    String ending = FileKinds.isPicture(destination) ? FileNames.ending(destination) : USUAL_ENDING;
    return "../".repeat(parts.size() - 1) + FileKinds.PHOTO_FOLDER + slug + "." + ending;
  }

  private static Problem elsewhere(String destination, ContentDocument document, SourceLocation location) {
    String name = Target.slug(destination);
    String path = path(document, Slug.FORM.matcher(name).matches() ? name : "picture", destination);
    return Problem.error(
        "figure-elsewhere",
        location,
        Text.of("图片在别的网站：" + destination, "a picture from another site, " + destination),
        Text.of(
            "请把图片放进content/photos/，旁边写说明文件，再写它的路径，如" + path + "。",
            "Put the picture into content/photos/ with a caption beside it, and write its path, such as " + path + "."));
  }

  private static Problem pathWrong(
      String destination, String slug, ContentDocument document, SourceLocation location) {
    String path = path(document, slug, destination);
    return Problem.error(
        "figure-path-wrong",
        location,
        Text.of("从这个文件出发，“" + destination + "”不是图片的路径", "\"" + destination + "\" does not lead from this file to the picture"),
        Text.of("请写" + path + "。", "Write " + path + "."));
  }
}
