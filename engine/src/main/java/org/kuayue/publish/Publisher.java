package org.kuayue.publish;

import java.io.IOException;
import java.util.List;
import org.kuayue.audit.Audit;
import org.kuayue.parallel.Together;
import org.kuayue.publish.compress.Compression;
import org.kuayue.publish.feed.AtomFeeds;
import org.kuayue.publish.feed.Robots;
import org.kuayue.publish.feed.Sitemap;
import org.kuayue.publish.host.HostFiles;
import org.kuayue.publish.host.ServerFiles;
import org.kuayue.publish.policy.PagePolicies;
import org.kuayue.publish.site.PageOutput;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/**
 * Makes of baked pages and assets a site that any host can serve: safe, small, and with what each kind of host has to be
 * told about it. What is done to each page is done while it is at hand: a page is written once, and not read again.
 */
public final class Publisher implements PageOutput {

  private final StagedSite site;
  private final Audit audit;
  private final PagePolicies policies = new PagePolicies();
  private final Sitemap sitemap = new Sitemap();

  /** A publisher of {@code site}, which has its assets, that has each page audited by {@code audit}. */
  public Publisher(StagedSite site, Audit audit) {
    this.site = site;
    this.audit = audit;
  }

  @Override
  public void write(String address, String html) throws IOException {
    if (site.publishing().address().isPresent()) { // else there is no sitemap
      sitemap.note(address, html);
    }
    String page = policies.restrict(html);
    site.write(address, page);
    audit.read(address, page);
  }

  /**
   * Completes the site, all pages of which have been written. What tells of all files comes when they are there.
   *
   * @param worker keeps the edition for readers who go offline
   */
  public void complete(Step worker) throws IOException {
    site.setPolicy(policies.forHeader());
    Together.each(List.of(sitemap, new AtomFeeds(), new Robots()), this::apply);
    List<Step> steps =
        List.of(
            worker,
            new Compression(),
            new HostFiles(),
            new EditionManifest(),
            new Compression(EditionManifest.ADDRESS),
            new ServerFiles());
    for (Step step : steps) {
      apply(step);
    }
    site.cache().forgetUnused();
  }

  private void apply(Step step) throws IOException {
    site.problems().goOn();
    step.apply(site);
  }
}
