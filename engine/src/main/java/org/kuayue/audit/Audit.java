package org.kuayue.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
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

  private final StagedSite staged;
  private final Site site;

  /** What was found, which nobody is told before all has been read: else those problems alone would come out first. */
  private final Problems found = new Problems();

  private final LongAdder nanos = new LongAdder();

  /**
   * An audit of the site {@code staged}, which has its assets.
   *
   * @param project the folder whose place on this machine must not show
   */
  public Audit(StagedSite staged, Path project, AuditSettings settings) {
    this.staged = staged;
    this.site = new Site(staged, project, settings);
  }

  /**
   * Reads {@code text}, which was put at {@code address}, while it is at hand. Texts may be read side by side and in any
   * order; what is found is sorted.
   */
  public void read(String address, String text) {
    long start = System.nanoTime();
    site.markRead(address);
    check(site.text(address, text));
    nanos.add(System.nanoTime() - start);
  }

  /** How long it took to read texts while they were at hand, all who did so together. */
  public long nanos() {
    return nanos.sum();
  }

  /** Reads all other files of the site, which is complete, and tells what is wrong with it. */
  public void finish() throws IOException {
    Together.each(
        site.unread(),
        address -> {
          staged.problems().goOn();
          check(site.read(address));
        });
    for (Rule rule : RULES) {
      rule.finish(site, found);
    }
    staged.problems().addAll(found.sorted());
  }

  private void check(TextFile file) {
    for (Rule rule : RULES) {
      rule.checkText(file, site, found);
    }
    if (!TextFile.isPage(file.address())) {
      return;
    }
    try {
      Page page = Page.of(file);
      site.addIds(page);
      for (Rule rule : RULES) {
        rule.checkPage(page, site, found);
      }
    } catch (MalformedHtml e) {
      found.add(malformed(file, e));
    }
  }

  private static Problem malformed(TextFile file, MalformedHtml e) {
    return Problem.error("audit-html-malformed", file.location(e.offset()), e.what(), Rule.TEMPLATE_HINT);
  }
}
