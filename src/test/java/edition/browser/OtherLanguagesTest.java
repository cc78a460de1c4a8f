package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition in a language that this one does not have is set as readers of that language are used to. */
class OtherLanguagesTest extends SiteTest {

  @TempDir static Path folder;

  @Override
  Path site() throws IOException {
    HardEdition edition = new HardEdition(folder);
    edition.language("fr");
    edition.replace("content/index.md", "masthead=大河上下", "masthead=Rundschau");
    edition.replace("content/index.md", "strapline=桥与城", "strapline=Chronique d’une ville qui change");
    return edition.bake("site");
  }

  @Test
  void aNewspapersNameIsNotParted() {
    browser.open(server.address("index.html"));
    for (int width : new int[] {320, 390, 1280}) {
      browser.size(width, 800);
      String lines =
          """
          const word = document.querySelector('.masthead-word');
          return word.getBoundingClientRect().height / parseFloat(getComputedStyle(word).lineHeight);""";
      assertThat(browser.number(lines)).as("lines at %d", width).isLessThan(1.5);
    }
  }

  /** A Chinese typeface has it as wide as a character, which parts d’une. */
  @Test
  void anApostropheIsNarrow() {
    browser.open(server.address("index.html"));
    String widest =
        """
        const pen = document.createElement('canvas').getContext('2d');
        return Math.max(...[...document.querySelectorAll('p, h1, h2')].map(e => {
          pen.font = `100px ${getComputedStyle(e).fontFamily}`;
          return pen.measureText('’').width;
        }))""";
    assertThat(browser.number(widest)).isLessThan(60);
  }
}
