package org.kuayue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.SiteFile;
import org.kuayue.edition.Target;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.FileNames;
import org.kuayue.source.SourceLocation;

/** Photographs and captions go together, and are shown somewhere: one that was meant for a page may have been forgotten. */
final class PhotoCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    for (Language language : edition.languages()) {
      Set<String> shown = shown(edition, language);
      edition
          .documents(language, DocumentType.PHOTO)
          .filter(photo -> edition.isWhole() && !shown.contains(photo.slug()) && edition.heldBack(photo).isEmpty())
          .forEach(photo -> problems.add(unused(photo)));
    }
    edition.files().stream()
        .filter(file -> file.photograph() && edition.photoOf(file).isEmpty() && !edition.isUnread(captionFile(file)))
        .forEach(file -> problems.add(captionMissing(file)));
  }

  private static Set<String> shown(Edition edition, Language language) {
    Set<String> shown = new HashSet<>();
    edition
        .documents()
        .filter(document -> document.language().equals(language))
        .forEach(
            document -> {
              shown.addAll(document.header().get(HeaderKey.PHOTOS).orElse(List.of()));
              document.header().get(HeaderKey.PHOTO).ifPresent(shown::add);
              document.body().pictures().forEach(picture -> shown.add(Target.slug(picture.url())));
            });
    return shown;
  }

  private static String captionFile(SiteFile photograph) {
    return FileNames.stem(photograph.address()) + ".md";
  }

  private static Problem unused(ContentDocument photo) {
    return Problem.warning(
        "photo-unused",
        SourceLocation.startOf(photo.source()),
        Text.of("没有页面用到这张图片", "no page shows this photo"),
        Text.of("请在文章中引用它，或改为status=draft。", "Show it in an article, or set status=draft."));
  }

  private static Problem captionMissing(SiteFile file) {
    return Problem.warning(
        "caption-missing",
        SourceLocation.startOf(file.path()),
        Text.of("这张照片没有图片说明，不会发布", "the photograph has no caption and is not published"),
        Text.of(
            "请放在content/photos/下，并在旁边写同名的.md文件，type=photo。",
            "Put it into content/photos/ with a file of the same name and the ending .md beside it, type=photo."));
  }
}
