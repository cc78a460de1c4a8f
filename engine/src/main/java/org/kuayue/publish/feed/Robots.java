package org.kuayue.publish.feed;

import java.io.IOException;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;

/** {@code robots.txt}: everything may be read, and where the sitemap is, which has to be said absolutely. */
public final class Robots implements Step {

  @Override
  public void apply(StagedSite site) throws IOException {
    String sitemap =
        site.publishing().address().map(address -> "\nSitemap: " + address.url(Sitemap.ADDRESS) + "\n").orElse("");
    site.write(GeneratedFiles.ROBOTS, "User-agent: *\nAllow: /\n" + sitemap);
  }
}
