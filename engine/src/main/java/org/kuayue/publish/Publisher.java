package org.kuayue.publish;

import java.io.IOException;
import java.util.List;
import org.kuayue.publish.compress.Compression;
import org.kuayue.publish.feed.AtomFeeds;
import org.kuayue.publish.feed.Robots;
import org.kuayue.publish.feed.Sitemap;
import org.kuayue.publish.host.HostFiles;
import org.kuayue.publish.host.ServerFiles;
import org.kuayue.publish.policy.PagePolicies;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/**
 * Makes of baked pages and assets a site that any host can serve: safe, small, and with what each kind of host has to be
 * told about it.
 */
public final class Publisher {

  private Publisher() {}

  /**
   * Completes {@code site}. Policies change pages, so they come first; what tells of all files comes when they are there.
   *
   * @param worker keeps the edition for readers who go offline
   */
  public static void complete(StagedSite site, Step worker) throws IOException {
    List<Step> steps =
        List.of(
            new PagePolicies(),
            new Robots(),
            new Sitemap(),
            new AtomFeeds(),
            worker,
            new Compression(),
            new HostFiles(),
            new EditionManifest(),
            new Compression(EditionManifest.ADDRESS),
            new ServerFiles());
    for (Step step : steps) {
      site.problems().goOn();
      step.apply(site);
    }
    site.cache().forgetUnused();
  }
}
