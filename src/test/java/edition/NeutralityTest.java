package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Engine and templates know nothing of this edition: another feature changes only content and properties. */
class NeutralityTest {

  private static final List<String> OF_THE_EDITION = List.of("跨越", "高新区", "平顶山", "党代会", "Pingdingshan", "高铁鸣");

  @Test
  void nothingOfTheEditionInJavaTemplatesOrStyles() throws IOException {
    List<String> found = new ArrayList<>();
    int read = 0;
    for (String folder : List.of("engine/src/main", "templates", "assets/css", "assets/js")) {
      for (Path file : files(Path.of(folder))) {
        read++;
        String text = Files.readString(file);
        OF_THE_EDITION.stream().filter(text::contains).forEach(word -> found.add(file + ": " + word));
      }
    }
    assertThat(found).isEmpty();
    assertThat(read).isGreaterThan(50);
  }

  @Test
  void templatesNeverSwitchEscapingOff() throws IOException {
    for (Path file : files(Path.of("templates"))) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("no_esc", "noautoesc", "<#outputformat");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
