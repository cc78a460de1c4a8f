package org.kuayue.audit;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Every address that stays on the site leads to a file that is there. */
final class LinkRule implements Rule {

  /** No file's address. */
  private static final String OUTSIDE = "";

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    for (Reference reference : page.references()) {
      if (staysOnTheSite(reference.url(), site)) {
        site.addDestination(destination(reference, page, site));
      }
    }
  }

  /** All at once, and if all is well, no page is read again. */
  @Override
  public void finish(Site site, Problems problems) throws IOException {
    Set<String> missing = site.destinations().stream().filter(address -> !site.has(address)).collect(Collectors.toSet());
    if (missing.isEmpty()) {
      return;
    }
    site.each(
        site.pages(),
        page ->
            page.references().stream()
                .filter(reference -> staysOnTheSite(reference.url(), site))
                .filter(reference -> missing.contains(destination(reference, page, site)))
                .forEach(reference -> problems.add(broken(reference.url(), site, page.location(reference.tag())))));
  }

  private static boolean staysOnTheSite(String url, Site site) {
    String origin = site.settings().origin();
    return !Landing.isAbsolute(url) || !origin.isEmpty() && (url + "/").startsWith(origin + site.settings().path());
  }

  /** The address of the file that {@code reference} leads to; {@link #OUTSIDE} where it climbs out of the site. */
  private static String destination(Reference reference, Page page, Site site) {
    return Landing.of(reference.url(), page.address(), site.settings()).map(Landing::address).orElse(OUTSIDE);
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
