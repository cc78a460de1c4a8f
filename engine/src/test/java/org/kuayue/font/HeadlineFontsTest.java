package org.kuayue.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

class HeadlineFontsTest {

  @TempDir Path folder;

  @Test
  void whatCannotBeSeenIsNamedByItsCode() throws IOException {
    TestProject project = TestProject.edition("paired", folder);
    Files.createDirectories(project.file("assets/fonts"));
    Files.copy(Path.of("../assets", HeadlineFonts.SOURCE), project.file("assets/fonts/headline.ttf"));
    project.replace("content/index.md", "title=石桥", "title=石\u200B桥\uE000　\u2003彧");
    assertThat(project.bake().warnings())
        .filteredOn(problem -> problem.code().equals("headline-glyph-missing"))
        .extracting(problem -> problem.message().zh())
        .containsExactly("标题字体没有“彧”字", "标题字体没有U+E000");
  }
}
