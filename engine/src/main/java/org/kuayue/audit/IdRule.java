package org.kuayue.audit;

import java.util.HashSet;
import java.util.Set;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** An id stands once on a page, and is not empty: else links and labels lead to the wrong place. */
final class IdRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    Set<String> seen = new HashSet<>();
    page.tags().stream()
        .filter(tag -> tag.has("id"))
        .filter(tag -> tag.value("id").isBlank() || !seen.add(tag.value("id")))
        .forEach(tag -> problems.add(duplicate(tag.value("id"), page.location(tag))));
  }

  private static Problem duplicate(String id, SourceLocation location) {
    return Problem.error(
        "audit-id-duplicate",
        location,
        id.isBlank()
            ? Text.of("id是空的", "an empty id")
            : Text.of("同一页上有两个id“" + id + "”", "the id \"" + id + "\" stands twice on this page"),
        TEMPLATE_HINT);
  }
}
