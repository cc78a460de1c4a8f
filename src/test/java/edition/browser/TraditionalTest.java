package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traditional Chinese has typefaces with its own forms, and pages in simplified Chinese do not carry their names. */
class TraditionalTest {

  private static final String TYPEFACE = "Songti TC";

  @TempDir Path folder;

  @Test
  void onlyTraditionalPagesHaveItsTypefaces() throws IOException {
    HardEdition edition = new HardEdition(folder);
    assertThat(cover(edition.bake("simplified"))).doesNotContain(TYPEFACE);
    edition.language("zh-TW");
    assertThat(cover(edition.bake("traditional"))).contains(TYPEFACE);
  }

  private static String cover(Path site) throws IOException {
    return Files.readString(site.resolve("index.html"));
  }
}
