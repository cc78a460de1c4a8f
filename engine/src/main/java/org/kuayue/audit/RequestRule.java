package org.kuayue.audit;

import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** No page asks anybody else for anything: no font, picture, script or counter tells others who is reading. */
final class RequestRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    page.references().stream()
        .filter(reference -> reference.loaded() && isElsewhere(reference.url(), page.address(), site))
        .forEach(reference -> problems.add(external(reference.url(), page.location(reference.tag()))));
  }

  @Override
  public void checkText(TextFile file, Site site, Problems problems) {
    if (file.address().endsWith(".css")) {
      Reference.inStyles(file.text()).stream()
          .filter(url -> isElsewhere(url, file.address(), site))
          .forEach(url -> problems.add(external(url, file.location(file.text().indexOf(url)))));
    }
  }

  /** Whether {@code url} names a host that is not the site's own; {@code data:} is carried along, and asks nobody. */
  private static boolean isElsewhere(String url, String from, Site site) {
    return Landing.isAbsolute(url)
        && !url.startsWith("data:")
        && Landing.of(url, from, site.settings()).isEmpty();
  }

  private static Problem external(String url, SourceLocation location) {
    return Problem.error(
        "audit-request-external",
        location,
        Text.of("这里会向站外请求“" + url + "”", "this asks somebody else for \"" + url + "\""),
        Text.of("请把文件放进assets/，用相对地址。", "Put the file into assets/ and use its relative address."));
  }
}
