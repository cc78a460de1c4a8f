package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the facts are tested: as long as a single title of the printed feature is left, and not for another feature. */
class LedgerTest {

  @TempDir Path content;

  @BeforeEach
  void anotherFeature() throws IOException {
    write("index.md", "title=百里清江入海流");
    write("articles/services.md", "title=老码头");
    write("en/articles/services.md", "title=The Old Pier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title=高歌奋起谱新篇", "subtitle = 高新区创新驱动高质量发展纪实", "title=服务跑出加速度", "  title=Innovation Drives Quality "})
  void oneTitleIsEnough(String line) throws IOException {
    write("en/articles/first.md", "type=article\n" + line);
    assertThat(Ledger.isAbout(content)).isTrue();
  }

  @Test
  void anotherFeatureMayHaveTheSameNamesAndSpeakOfThisOne() throws IOException {
    write("about.md", "title=关于\n~~~~~~\n前一期是[高歌奋起谱新篇](https://example.org/)。");
    assertThat(Ledger.isAbout(content)).isFalse();
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }
}
