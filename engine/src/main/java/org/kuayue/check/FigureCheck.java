package org.kuayue.check;

import java.util.List;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.Publication;
import org.kuayue.edition.Target;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.FileKinds;
import org.kuayue.source.SourceLocation;

/** Every picture that a document names has a caption in its language that goes out. */
final class FigureCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    edition.documents().forEach(document -> checkDocument(edition, document, problems));
  }

  private static void checkDocument(Edition edition, ContentDocument document, Problems problems) {
    List<String> photos = document.header().get(HeaderKey.PHOTOS).orElse(List.of());
    for (int i = 0; i < photos.size(); i++) {
      checkPhoto(edition, document, photos.get(i), document.header().location(HeaderKey.PHOTOS, i), problems);
    }
    document
        .header()
        .get(HeaderKey.PHOTO)
        .ifPresent(slug -> checkPhoto(edition, document, slug, document.location(HeaderKey.PHOTO), problems));
    document.body().pictures().stream()
        .filter(picture -> picture.alone() && !Target.isExternal(picture.url()))
        .forEach(picture -> checkPicture(edition, document, picture, problems));
  }

  private static void checkPicture(Edition edition, ContentDocument document, Body.Picture picture, Problems problems) {
    if (picture.url().indexOf('\\') >= 0) {
      problems.add(figureMissing(picture.url(), LinkHint.slashes(picture.url()), picture.location()));
    } else {
      checkPhoto(edition, document, Target.slug(picture.url()), picture.location(), problems);
    }
  }

  private static void checkPhoto(
      Edition edition, ContentDocument document, String slug, SourceLocation location, Problems problems) {
    String file = document.language().file(FileKinds.PHOTO_FOLDER + slug);
    Optional<Publication.Reason> leftOut = edition.leftOut(file);
    if (leftOut.isPresent()) {
      problems.add(figureDraft(slug, leftOut.get(), location));
    } else if (!edition.hasPhoto(document.language(), slug) && !isMissingAsCounterpart(edition, slug)) {
      problems.add(figureMissing(slug, Nearest.hint(slug, known(edition, document.language())), location));
    }
  }

  /** Whether another language has the photo: then {@link PairCheck} tells that this one has not, once for all places. */
  private static boolean isMissingAsCounterpart(Edition edition, String slug) {
    return edition.languages().stream()
        .flatMap(language -> edition.photo(language, slug).stream())
        .anyMatch(photo -> edition.heldBack(photo).isEmpty());
  }

  private static List<String> known(Edition edition, Language language) {
    return edition.documents(language, DocumentType.PHOTO).map(ContentDocument::slug).toList();
  }

  private static Problem figureDraft(String slug, Publication.Reason reason, SourceLocation location) {
    return Problem.error(
        "figure-draft",
        location,
        Text.of("图片“" + slug + "”" + HeldBack.is(reason).zh(), "the photo \"" + slug + "\" " + HeldBack.is(reason).en()),
        HeldBack.hint(reason));
  }

  private static Problem figureMissing(String slug, Text hint, SourceLocation location) {
    return Problem.error(
        "figure-missing", location, Text.of("没有图片“" + slug + "”", "no photo \"" + slug + "\""), hint);
  }
}
