package org.kuayue.audit;

import java.io.IOException;
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
  public void checkPage(Page page, Site site, Problems problems) throws IOException {
    int limit = site.settings().pageBytes();
    if (isBroadsheet(page, site) || limit == 0 || site.bytes(page.address()) <= limit) {
      return;
    }
    long bytes =
        site.has(page.address() + ".gz")
            ? site.bytes(page.address() + ".gz")
            : Compression.weight(page.file().text().getBytes(StandardCharsets.UTF_8));
    if (bytes > limit) {
      problems.add(heavy(bytes, limit, page.file().location(0)));
    }
  }

  /** Whether {@code page} is all articles on one sheet of paper: nobody waits for it on a phone. */
  private static boolean isBroadsheet(Page page, Site site) {
    return site.settings().languages().stream()
        .anyMatch(language -> language.resolve(GeneratedFiles.BROADSHEET).equals(page.address()));
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
