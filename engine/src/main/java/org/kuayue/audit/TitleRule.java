package org.kuayue.audit;

import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** A page has one title with words in it: chat apps show it as the card where they read nothing else. */
final class TitleRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    // The titles of drawings within the page do not count; they come behind the page's own.
    if (page.first("title").filter(title -> !title.text().isBlank()).isEmpty()) {
      problems.add(missing(page.locationOf("title")));
    }
  }

  private static Problem missing(SourceLocation location) {
    return Problem.error(
        "audit-title-missing",
        location,
        Text.of("这一页没有<title>，或它是空的", "the page has no <title>, or an empty one"),
        TEMPLATE_HINT);
  }
}
