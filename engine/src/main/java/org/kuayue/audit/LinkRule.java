package org.kuayue.audit;

import java.util.Optional;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Every address that stays on the site leads to a file that is there. */
final class LinkRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    page.references().stream()
        .filter(reference -> staysOnTheSite(reference.url(), site))
        .filter(reference -> !leadsToAFile(reference.url(), page, site))
        .forEach(reference -> problems.add(broken(reference.url(), site, page.location(reference.tag()))));
  }

  private static boolean staysOnTheSite(String url, Site site) {
    String origin = site.settings().origin();
    return !Landing.isAbsolute(url) || !origin.isEmpty() && (url + "/").startsWith(origin + site.settings().path());
  }

  private static boolean leadsToAFile(String url, Page page, Site site) {
    Optional<Landing> landing = Landing.of(url, page.address(), site.settings());
    return landing.isPresent() && site.has(landing.get().address());
  }

  private static Problem broken(String url, Site site, SourceLocation location) {
    String path = url.replaceFirst("[?#].*", "").replaceFirst("^(\\.\\./)*", "");
    return Problem.error(
        "audit-link-broken",
        location,
        Text.of("地址“" + url + "”没有对应的文件", "nothing is at \"" + url + "\""),
        site.nearest(path)
            .map(near -> Text.of("是否应为" + near + "？请看模板。", "Did the template mean " + near + "?"))
            .orElse(TEMPLATE_HINT));
  }
}
