package org.kuayue.audit;

import java.util.List;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** A page has one heading of the first level: what it is about, for a reader who hears it. */
final class HeadingRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    List<Tag> headings = page.all("h1").toList();
    if (headings.isEmpty() && !page.isRedirect()) {
      problems.add(wrong(0, page.locationOf("body")));
    } else if (headings.size() > 1) {
      problems.add(wrong(headings.size(), page.location(headings.get(1))));
    }
  }

  private static Problem wrong(int count, SourceLocation location) {
    return Problem.error(
        "audit-heading-count",
        location,
        Text.of("这一页有" + count + "个<h1>，应当有一个", count + " <h1> on this page, where one is right"),
        Text.of(
            "页面标题由模板写出；正文里的标题从“##”开始。",
            "The template writes the page's title; headings in a text begin with \"##\"."));
  }
}
