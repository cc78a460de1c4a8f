package org.kuayue.audit;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Every address with a {@code #} leads to an element that is there; pages are known when all have been read. */
final class AnchorRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    for (Reference reference : page.references()) {
      landing(reference, page, site).ifPresent(site::addAnchor);
    }
  }

  /** All at once, and if all is well, no page is read again. */
  @Override
  public void finish(Site site, Problems problems) throws IOException {
    if (site.anchors().entrySet().stream().allMatch(wanted -> hasAll(site, wanted.getKey(), wanted.getValue()))) {
      return;
    }
    site.each(
        site.pages(),
        page ->
            page.references()
                .forEach(
                    reference ->
                        landing(reference, page, site)
                            .filter(landing -> !hasAll(site, landing.address(), Set.of(landing.anchor())))
                            .ifPresent(landing -> problems.add(broken(page.location(reference.tag()), landing, site)))));
  }

  /** Whether the page at {@code address} has elements with all {@code anchors}; what is no page is not asked. */
  private static boolean hasAll(Site site, String address, Set<String> anchors) {
    return site.ids(address).map(ids -> ids.containsAll(anchors)).orElse(true);
  }

  /** Where {@code reference} leads, if that is a place on a page of the site. */
  private static Optional<Landing> landing(Reference reference, Page page, Site site) {
    return reference.url().indexOf('#') < 0
        ? Optional.empty()
        : Landing.of(reference.url(), page.address(), site.settings()).filter(landing -> !landing.anchor().isEmpty());
  }

  private static Problem broken(SourceLocation location, Landing landing, Site site) {
    return Problem.error(
        "audit-anchor-broken",
        location,
        Text.of(
            landing.address() + "没有id为“" + landing.anchor() + "”的元素",
            landing.address() + " has no element with the id \"" + landing.anchor() + "\""),
        Nearest.to(landing.anchor(), site.ids(landing.address()).orElseThrow())
            .map(near -> Text.of("是否应为“" + near + "”？", "Should it be \"" + near + "\"?"))
            .orElse(TEMPLATE_HINT));
  }
}
