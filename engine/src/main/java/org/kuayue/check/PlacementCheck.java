package org.kuayue.check;

import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * Covers and captions are where they are looked up. Elsewhere the lists of the one would be followed by nobody, and the
 * other shown by no page. The other way round, a page may well stand beside the captions: it is found like any other.
 */
final class PlacementCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    for (ContentDocument document : edition.misplaced()) {
      String proper = "content/" + document.language().file(document.properPath());
      problems.add(
          document.type() == DocumentType.COVER ? coverMisplaced(document, proper) : captionMisplaced(document, proper));
    }
  }

  private static Problem coverMisplaced(ContentDocument cover, String proper) {
    return Problem.error(
        "cover-misplaced",
        cover.location(HeaderKey.TYPE),
        Text.of("封面只能是" + proper, "a cover can only be " + proper),
        Text.of(
            "每种语言只有一个封面：请改为type=article或type=page，或者让这个文件成为" + proper + "。",
            "A language has one cover: write type=article or type=page, or make this file " + proper + "."));
  }

  private static Problem captionMisplaced(ContentDocument caption, String proper) {
    String folder = proper.substring(0, proper.lastIndexOf('/') + 1);
    return Problem.error(
        "caption-misplaced",
        caption.location(HeaderKey.TYPE),
        Text.of("图片说明没有直接放在" + folder + "里", "a caption that is not directly in " + folder),
        Text.of(
            "请移到" + proper + "，照片放进content/photos/；不是图片说明，请改type。",
            "Move it to " + proper + " and its photograph to content/photos/, or write another type if it is no caption."));
  }
}
