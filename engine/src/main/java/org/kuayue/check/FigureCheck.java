package org.kuayue.check;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.edition.Target;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.block.Figure;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/** Every picture that a document names has a caption in its language that goes out, and stands in a paragraph of pictures. */
final class FigureCheck implements Check {

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
    Body body = document.body();
    Stream.concat(body.nodes(Image.class), body.nodes(ImageRef.class))
        .forEach(
            image -> {
              if (image instanceof Image picture && Figure.isPicture(picture)) {
                checkPicture(edition, document, picture, problems);
              } else {
                SourceLocation place = body.location(image);
                problems.add(image instanceof ImageRef ? figureMalformed(place) : figureInline(place));
              }
            });
  }

  private static void checkPicture(Edition edition, ContentDocument document, Image picture, Problems problems) {
    String destination = picture.getUrl().toString();
    String slug = Target.slug(destination);
    if (!Target.isExternal(destination)) {
      checkPhoto(edition, document, slug, document.body().location(picture), problems);
    }
    if (Unseen.isAll(Body.text(picture))) {
      problems.add(altMissing(document.body().location(picture)));
    }
  }

  private static void checkPhoto(
      Edition edition, ContentDocument document, String slug, SourceLocation location, Problems problems) {
    String file = document.language().resolve(Edition.PHOTO_FOLDER + slug) + ".md";
    Optional<Publication.Reason> leftOut = edition.leftOut(file);
    if (leftOut.isPresent()) {
      problems.add(figureDraft(slug, leftOut.get(), location));
    } else if (!edition.hasPhoto(document.language(), slug)) {
      problems.add(figureMissing(edition, document, slug, location));
    }
  }

  private static Problem figureDraft(String slug, Publication.Reason reason, SourceLocation location) {
    return Problem.error(
        "figure-draft",
        location,
        Text.of("图片“" + slug + "”" + HeldBack.is(reason).zh(), "the photo \"" + slug + "\" " + HeldBack.is(reason).en()),
        HeldBack.hint(reason));
  }

  private static Problem figureMissing(
      Edition edition, ContentDocument document, String slug, SourceLocation location) {
    List<String> known =
        edition.documents(document.language(), DocumentType.PHOTO).map(ContentDocument::slug).toList();
    return Problem.error(
        "figure-missing",
        location,
        Text.of("没有图片“" + slug + "”", "no photo \"" + slug + "\""),
        Nearest.hint(slug, known));
  }

  private static Problem altMissing(SourceLocation location) {
    return Problem.error(
        "alt-missing",
        location,
        Text.of("图片没有替代文字", "a picture without alternative text"),
        Text.of(
            "请在方括号里写一句图中有什么：![…](…)", "Say in the square brackets what the picture shows: ![…](…)"));
  }

  private static Problem figureMalformed(SourceLocation location) {
    return Problem.error(
        "figure-malformed",
        location,
        Text.of("图片没有可用的地址", "a picture without an address that can be read"),
        Text.of(
            "请写成![图中有什么](../photos/plaza.jpg)：用半角括号，紧挨着，地址里不留空格；照片文件名若有空格，请改名。",
            "Write ![what it shows](../photos/plaza.jpg): plain brackets, nothing between them, no space in the file's name."));
  }

  private static Problem figureInline(SourceLocation location) {
    return Problem.error(
        "figure-inline",
        location,
        Text.of("图片与文字在同一段", "a picture in the middle of a paragraph"),
        Text.of(
            "请让图片单独成段，前后各空一行，写作![…](…)；一段里可以有几张图片，但不能有文字。",
            "Put ![…](…) into a paragraph of its own, with blank lines around it; only pictures share a paragraph."));
  }
}
