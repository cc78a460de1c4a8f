package org.kuayue.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.publish.site.StagedSite;

/**
 * Reads a baked site as a browser would, before it takes the place of the last one. The checks of the sources cannot see
 * what templates, assets and the engine itself do wrong; this does. Problems name the page's address as their path, and
 * line and column in its HTML.
 */
public final class Audit {

  /** Every rule; a new one is a class and a line here. */
  private static final List<Rule> RULES =
      List.of(
          new LinkRule(),
          new AnchorRule(),
          new IdRule(),
          new PictureRule(),
          new TitleRule(),
          new DescriptionRule(),
          new HeadingRule(),
          new LanguageRule(),
          new RequestRule(),
          new MachinePathRule(),
          new WeightRule());

  private Audit() {}

  /**
   * Audits the site {@code staged}. Pages are read in any order and side by side; what is found is sorted.
   *
   * @param project the folder whose place on this machine must not show
   */
  public static void run(StagedSite staged, Path project, AuditSettings settings) throws IOException {
    Problems problems = staged.problems();
    Site site = new Site(staged, project, settings);
    Together.each(site.texts(), address -> read(site, address, problems));
    RULES.forEach(rule -> rule.finish(site, problems));
  }

  private static void read(Site site, String address, Problems problems) throws IOException {
    problems.goOn();
    TextFile file = site.read(address);
    for (Rule rule : RULES) {
      rule.checkText(file, site, problems);
    }
    if (!address.endsWith(".html")) {
      return;
    }
    try {
      Page page = Page.of(file, new TagReader(file.source()).read());
      site.addIds(page);
      for (Rule rule : RULES) {
        rule.checkPage(page, site, problems);
      }
    } catch (MalformedHtml e) {
      problems.add(malformed(file, e));
    }
  }

  private static Problem malformed(TextFile file, MalformedHtml e) {
    return Problem.error("audit-html-malformed", file.location(e.offset()), e.what(), Rule.TEMPLATE_HINT);
  }
}
