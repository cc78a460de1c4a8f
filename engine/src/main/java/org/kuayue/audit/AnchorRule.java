package org.kuayue.audit;

import java.util.Set;
import org.kuayue.audit.Site.AnchorUse;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/** Every address with a {@code #} leads to an element that is there; pages are known when all have been read. */
final class AnchorRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    page.references().stream()
        .filter(reference -> reference.url().contains("#"))
        .forEach(
            reference ->
                Landing.of(reference.url(), page.address(), site.settings())
                    .filter(landing -> !landing.anchor().isEmpty())
                    .ifPresent(landing -> site.use(new AnchorUse(page.location(reference.tag()), landing))));
  }

  @Override
  public void finish(Site site, Problems problems) {
    for (AnchorUse use : site.anchorUses()) {
      site.ids(use.landing().address())
          .filter(ids -> !ids.contains(use.landing().anchor()))
          .ifPresent(ids -> problems.add(broken(use, ids)));
    }
  }

  private static Problem broken(AnchorUse use, Set<String> ids) {
    return Problem.error(
        "audit-anchor-broken",
        use.location(),
        Text.of(
            use.landing().address() + "没有id为“" + use.landing().anchor() + "”的元素",
            use.landing().address() + " has no element with the id \"" + use.landing().anchor() + "\""),
        Nearest.to(use.landing().anchor(), ids)
            .map(near -> Text.of("是否应为“" + near + "”？", "Should it be \"" + near + "\"?"))
            .orElse(TEMPLATE_HINT));
  }
}
