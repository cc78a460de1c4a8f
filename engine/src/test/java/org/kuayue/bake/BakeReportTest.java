package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeReportTest {

  private static final BakeReport REPORT = new BakeReport(5, 3, 2, 10, Map.of("start", 1_000_000L), List.of());

  @TempDir Path folder;

  @Test
  void namesWhatIsInTheProjectFromThere() {
    Path site = folder.resolve("a/../target/site");
    assertThat(REPORT.lines(folder, site, folder.resolve("target/site.zip")))
        .containsExactly(
            "read    5 Markdown files in content/",
            "wrote   3 pages and 2 files to target/site/",
            "packed  target/site.zip, 10 bytes",
            "took    1 ms");
  }

  /** From one drive of Windows to another there is no relative path; nor is there between these two. */
  @Test
  void namesWhatIsElsewhereInFull() {
    String site = folder.resolve("site").toString().replace('\\', '/');
    assertThat(REPORT.lines(Path.of("project"), folder.resolve("site"), null))
        .contains("wrote   3 pages and 2 files to " + site + "/");
  }
}
