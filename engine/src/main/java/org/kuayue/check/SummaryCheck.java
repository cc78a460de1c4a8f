package org.kuayue.check;

import org.kuayue.edition.ReadDocument;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Every page has a summary: from its header, or from a first paragraph. */
final class SummaryCheck implements DocumentCheck {

  @Override
  public void check(ReadDocument read, Problems problems) {
    if (read.document().type().hasPage() && read.document().summary().isEmpty()) {
      problems.add(summaryMissing(SourceLocation.startOf(read.document().source())));
    }
  }

  private static Problem summaryMissing(SourceLocation location) {
    return Problem.error(
        "summary-missing",
        location,
        Text.of("没有摘要，正文也没有可以截取的段落", "no summary, and no paragraph to cut one from"),
        Text.of("请加一行 summary=…，或写一段正文。", "Add a line summary=…, or write a paragraph."));
  }
}
