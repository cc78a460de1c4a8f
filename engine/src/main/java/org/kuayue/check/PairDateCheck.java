package org.kuayue.check;

import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.PartialDate;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * The versions of a page in two languages have appeared on one day: readers, feeds and search engines are told it of each.
 * It is a warning, because a translation may have come later.
 */
final class PairDateCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    edition.pairs().forEach(pair -> compare(pair.original(), pair.translation(), problems));
  }

  private static void compare(ContentDocument original, ContentDocument document, Problems problems) {
    Optional<String> date = date(document);
    date(original)
        .filter(other -> date.isPresent() && !date.get().equals(other))
        .ifPresent(other -> problems.add(datesDiffer(date.get(), other, original, document)));
  }

  private static Optional<String> date(ContentDocument document) {
    return document.header().get(HeaderKey.DATE).map(PartialDate::iso);
  }

  private static Problem datesDiffer(String date, String other, ContentDocument original, ContentDocument document) {
    String file = original.source();
    return Problem.warning(
        "pair-date-differs",
        document.location(HeaderKey.DATE),
        Text.of("这里的日期是" + date + "，" + file + "里是" + other, "the date is " + date + " here and " + other + " in " + file),
        Text.of("请核对两个文件，写同一个日期。", "Compare the two files and write one date in both."));
  }
}
