package org.kuayue.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlineFontTest {

  private static final Path WHOLE = Path.of("../assets", HeadlineFonts.SOURCE);

  @TempDir Path folder;

  @Test
  void whatIsNoFontIsToldWhenItIsOpened() throws IOException {
    Path junk = Files.writeString(folder.resolve("junk.ttf"), "Not a font.");
    assertThatThrownBy(() -> new HeadlineFont(junk)).isInstanceOf(FontException.class);
    assertThatThrownBy(() -> new HeadlineFont(Files.write(junk, new byte[0]))).isInstanceOf(FontException.class);
  }

  /** In Maven, whose log the library would write to. */
  @Test
  void theLibraryKeepsSilent() {
    new HeadlineFont(WHOLE);
    assertThat(System.getProperty("org.slf4j.simpleLogger.log.org.apache.fontbox")).isEqualTo("off");
  }

  /** The outlines of a font are read when they are asked for: a copy that breaks off opens well. */
  @Test
  void whatBreaksOffIsToldAtTheLatestWhenItIsUsed() throws IOException {
    byte[] bytes = Files.readAllBytes(WHOLE);
    for (int length : List.of(100, 1_000, bytes.length / 2, bytes.length - 10_000)) {
      Path file = Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> use(file)).as("%d bytes", length).isInstanceOf(FontException.class);
    }
    assertThat(use(WHOLE)).isNotEmpty();
  }

  /** Papers part the halves of a title by it; where a font lacks it, an empty box would be drawn. */
  @Test
  void aWideSpaceIsAsWideAsAHanCharacterAndEmpty() {
    HeadlineFont font = new HeadlineFont(WHOLE);
    assertThat(font.has(0x3000)).isFalse();
    assertThat(font.advance(0x3000)).isEqualTo(1);
    assertThat(font.outline(0x3000).getBounds().isEmpty()).isTrue();
    assertThat(font.advance(0x2003)).isEqualTo(font.advance(' '));
    assertThat(font.outline(0x2003).getBounds().isEmpty()).isTrue();
  }

  private static byte[] use(Path file) throws IOException {
    HeadlineFont font = new HeadlineFont(file);
    "石桥五十年".codePoints().forEach(character -> {
      font.advance(character);
      font.outline(character);
    });
    return font.subset(new TreeSet<>(List.of((int) '石', (int) '桥')));
  }
}
