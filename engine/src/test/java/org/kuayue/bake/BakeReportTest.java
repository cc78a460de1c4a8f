package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Text;

class BakeReportTest {

  private static final BakeReport REPORT = new BakeReport(5, 3, 2, 10, Map.of("start", 1_000_000L), List.of());

  @TempDir Path folder;

  @Test
  void namesWhatIsInTheProjectFromThere() {
    Path site = folder.resolve("a/../target/site");
    assertThat(REPORT.lines(folder, site, folder.resolve("target/site.zip")))
        .containsExactly(
            Text.of("读取  content/中的5个Markdown文件", "read    5 Markdown files in content/"),
            Text.of("写出  3个页面和2个文件，在target/site/", "wrote   3 pages and 2 files to target/site/"),
            Text.of("打包  target/site.zip，10字节", "packed  target/site.zip, 10 bytes"),
            Text.of("用时  1毫秒", "took    1 ms"));
  }

  /** From one drive of Windows to another there is no relative path; nor is there between these two. */
  @Test
  void namesWhatIsElsewhereInFull() {
    String site = folder.resolve("site").toString().replace('\\', '/');
    assertThat(REPORT.lines(Path.of("project"), folder.resolve("site"), null))
        .extracting(Text::en)
        .contains("wrote   3 pages and 2 files to " + site + "/");
  }
}
