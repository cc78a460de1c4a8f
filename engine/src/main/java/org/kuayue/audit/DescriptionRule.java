package org.kuayue.audit;

import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** A page describes itself for search engines and chat apps, unless it asks to be passed over by them. */
final class DescriptionRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    boolean described =
        page.all("meta").anyMatch(tag -> tag.value("name").equals("description") && !tag.value("content").isBlank());
    if (!described && !page.isHidden() && !page.isRedirect()) {
      problems.add(missing(page.locationOf("head")));
    }
  }

  private static Problem missing(SourceLocation location) {
    return Problem.error(
        "audit-description-missing",
        location,
        Text.of("这一页没有描述", "the page has no description"),
        Text.of(
            "请在文件头写summary，并检查模板是否用了它。",
            "Write a summary in the header, and check that the template uses it."));
  }
}
