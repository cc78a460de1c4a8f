package org.kuayue.check;

import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.DocumentType;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** No photo is called like a place that every page has: its name is its anchor on a page of photos. */
final class PhotoNameCheck implements DocumentCheck {

  @Override
  public void check(ReadDocument read, Problems problems) {
    ContentDocument document = read.document();
    if (document.type() == DocumentType.PHOTO && document.otherIds().contains(document.slug())) {
      problems.add(nameTaken(document));
    }
  }

  private static Problem nameTaken(ContentDocument photo) {
    return Problem.error(
        "photo-name-taken",
        SourceLocation.startOf(photo.source()),
        Text.of(
            "图片不能叫“" + photo.slug() + "”：每个网页上都有“#" + photo.slug() + "”",
            "a photo cannot be called \"" + photo.slug() + "\": every page has \"#" + photo.slug() + "\""),
        Text.of(
            "请换一个名称：照片、插图和各种语言的图片说明都改。",
            "Choose another name, for its photograph, its illustration and its caption in every language."));
  }
}
