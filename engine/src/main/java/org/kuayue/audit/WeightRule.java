package org.kuayue.audit;

import java.nio.charset.StandardCharsets;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.publish.compress.Compression;
import org.kuayue.source.SourceLocation;

/** A page with its styles, compressed, fits into its budget: a warning, since the reader still gets the page. */
final class WeightRule implements Rule {

  @Override
  public void checkPage(Page page, Site site, Problems problems) {
    if (site.isCompressed() || !mayBeHeavy(page.address(), site)) {
      return; // what will be compressed in any case is not compressed here
    }
    addIfHeavy(page.address(), Compression.weight(page.file().text().getBytes(StandardCharsets.UTF_8)), site, problems);
  }

  @Override
  public void finish(Site site, Problems problems) {
    if (!site.isCompressed()) {
      return;
    }
    for (String address : site.pages()) {
      if (mayBeHeavy(address, site)) {
        String copy = address + ".gz"; // which is there if it is the smaller one
        addIfHeavy(address, site.bytes(site.has(copy) ? copy : address), site, problems);
      }
    }
  }

  /** Whether the page at {@code address} is over the budget before it is compressed, and any reader on a phone waits for it. */
  private static boolean mayBeHeavy(String address, Site site) {
    int limit = site.settings().pageBytes();
    return limit != 0 && site.bytes(address) > limit && !isBroadsheet(address, site);
  }

  /** Whether the page at {@code address} is all articles on one sheet of paper. */
  private static boolean isBroadsheet(String address, Site site) {
    return site.settings().languages().stream()
        .anyMatch(language -> language.resolve(GeneratedFiles.BROADSHEET).equals(address));
  }

  private static void addIfHeavy(String address, long bytes, Site site, Problems problems) {
    int limit = site.settings().pageBytes();
    if (bytes > limit) {
      problems.add(heavy(bytes, limit, SourceLocation.startOf(address)));
    }
  }

  private static Problem heavy(long bytes, int limit, SourceLocation location) {
    return Problem.warning(
        "audit-page-heavy",
        location,
        Text.of("压缩后" + bytes + "字节，超过" + limit + "字节的预算", bytes + " bytes compressed, over the budget of " + limit),
        Text.of(
            "请把文章分成两篇，或在jbake.properties里用audit.page.bytes放宽预算（0为不限）。",
            "Split the article, or raise audit.page.bytes in jbake.properties (0 for no limit)."));
  }
}
