package org.kuayue.publish.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;
import org.kuayue.publish.site.Together;

/**
 * Writes into each page the policy that allows what it contains and nothing else, so that a page is as safe on a host
 * that sends no headers, and from a disk. It goes onto a line that is there, so that the lines of a page stay the
 * template's. The last line ends without a break: Maven's plugin for branches such as {@code gh-pages} takes it away from
 * pages and scripts, and no hash of them would be right any more.
 */
public final class PagePolicies implements Step {

  /** What the policy goes behind: the first of these that a page has. Nothing may be loaded before it. */
  private static final List<String> PLACES = List.of("<meta charset=\"utf-8\">", "<head>", "<html");

  private static final String META = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

  @Override
  public void apply(StagedSite site) throws IOException {
    ContentPolicy all = new ContentPolicy();
    Map<String, String> hashes = new ConcurrentHashMap<>();
    try {
      Together.map(site.pages(), page -> restrict(site, page, hashes)).forEach(all::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    site.setPolicy(all.forHeader());
  }

  private static ContentPolicy restrict(StagedSite site, String page, Map<String, String> hashes) {
    site.problems().goOn();
    try {
      String html = site.read(page);
      ContentPolicy policy = ContentPolicy.of(html, hashes);
      int place = place(html);
      site.write(page, html.substring(0, place) + META + policy.forPage() + "\">" + html.substring(place).stripTrailing());
      return policy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int place(String html) {
    for (String place : PLACES) {
      int start = html.indexOf(place);
      if (start >= 0) {
        return html.indexOf('>', start) + 1;
      }
    }
    return 0;
  }
}
