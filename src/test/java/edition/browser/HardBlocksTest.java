package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks that stand among text, in an edition of one language. */
class HardBlocksTest extends SiteTest {

  private static final String BLOCKS = "articles/all-blocks.html";

  /** Lines of the text of an element. */
  private static final String LINES =
      """
      const lines = e => {
        const text = document.createRange();
        text.selectNodeContents(e);
        return new Set([...text.getClientRects()].map(r => Math.round(r.top))).size;
      };
      """;

  @TempDir static Path folder;

  @Override
  Path site() throws IOException {
    return new HardEdition(folder).bake("site");
  }

  @BeforeEach
  void onAPhone() {
    browser.scheme("light");
    browser.size(360, 740);
  }

  /** Before an address in the text, which would go to the next line as one word. */
  @ParameterizedTest
  @ValueSource(ints = {320, 360, 390, 414, 768, 1280})
  void anAddressDoesNotDrawOutTheLineBeforeIt(int width) {
    browser.size(width, 740);
    browser.open(server.address(BLOCKS));
    assertThat(browser.number(WIDEST)).isLessThan(1.5);
  }

  /** How far apart, in em, two characters of one line stand at most before the link. */
  private static final String WIDEST =
      """
      const paragraph = document.querySelector('.prose > p'), text = paragraph.firstChild;
      const at = i => { const r = document.createRange(); r.setStart(text, i); r.setEnd(text, i + 1); return r.getBoundingClientRect(); };
      const boxes = [...text.data].map((character, i) => at(i));
      const apart = boxes.slice(1).map((box, i) => box.left - boxes[i].left);
      return Math.max(...apart) / parseFloat(getComputedStyle(paragraph).fontSize);""";

  @Test
  void aTableTellsThatItGoesOn() {
    browser.open(server.address(BLOCKS));
    for (int scrolled : new int[] {0, 1000}) {
      assertThat(browser.list(CAPTION.formatted(scrolled))).as("scrolled by %d", scrolled).isEmpty();
    }
    String shadow = "return getComputedStyle(document.querySelector('.table')).backgroundImage";
    assertThat(browser.run(shadow)).asString().contains("gradient");
    browser.media("screen", Map.of("forced-colors", "active"));
    assertThat(browser.run(shadow)).isEqualTo("none");
  }

  /** Where a caption is out of its table's sight. */
  private static final String CAPTION =
      """
      const table = document.querySelector('.table');
      table.scrollLeft = %d;
      const box = table.getBoundingClientRect(), caption = table.querySelector('caption').getBoundingClientRect();
      return table.scrollWidth > table.clientWidth && caption.left >= box.left - 1 && caption.right <= box.right + 1
        ? [] : [`${caption.left} to ${caption.right} in ${box.left} to ${box.right} of ${table.scrollWidth}`];""";

  @Test
  void aTablesRowsKeepTheirNamesTogether() {
    browser.open(server.address("articles/wide-table.html"));
    assertThat(browser.list(LINES + "return [...document.querySelectorAll('tbody th')].filter(e => lines(e) > 1).map(e => e.textContent)"))
        .isEmpty();
  }

  @Test
  void keyFiguresStandApartFromWhatFollows() {
    String gap =
        """
        const list = document.querySelector('.key-figures');
        return list.nextElementSibling.getBoundingClientRect().top - list.getBoundingClientRect().bottom""";
    browser.open(server.address(BLOCKS));
    for (int width : new int[] {360, 1280}) {
      browser.size(width, 740);
      assertThat(browser.number(gap)).as("at %d", width).isGreaterThan(20);
    }
    browser.size(680, 960);
    browser.media("print", Map.of());
    assertThat(browser.number(gap)).as("on paper").isGreaterThan(8);
  }

  /** Nobody reads a number right that is cut between its digits and its sign. */
  @Test
  void keyFiguresOfTheBroadsheetStayOnOneLine() {
    browser.size(1466, 2100); // A2 between its margins
    browser.media("print", Map.of());
    browser.open(server.address("print.html"));
    assertThat(
            browser.list(
                LINES
                    + """
                    return [...document.querySelectorAll('.key-figure:not(.key-figure-wide) .key-figure-number')]
                      .filter(e => lines(e) > 1).map(e => e.textContent)"""))
        .isEmpty();
  }

  @Test
  void aListInAListKeepsItsLinesAndARuleItsDistance() {
    browser.open(server.address(BLOCKS));
    assertThat(browser.list("return [...document.querySelectorAll('li > ul')].map(e => getComputedStyle(e).marginBlock)"))
        .containsOnly("0px");
    assertThat(
            browser.number(
                """
                const rule = document.querySelector('.prose hr');
                return rule.getBoundingClientRect().top - rule.previousElementSibling.getBoundingClientRect().bottom"""))
        .isGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", BLOCKS})
  void withoutAnotherLanguageNoneIsOffered(String page) {
    browser.open(server.address(page));
    assertThat(browser.number("return document.querySelector('.settings-title').getBoundingClientRect().right"))
        .as("the settings end where the text does")
        .isCloseTo(344, within(1.0));
    assertThat(browser.list("return [...document.querySelectorAll('.languages, .language-links')]")).isEmpty();
  }

  @Test
  void contentsInTheMarginAreReachedToTheLastTitle() {
    browser.size(1280, 400);
    browser.open(server.address("articles/long-text.html"));
    assertThat(
            browser.number(
                """
                scrollTo({top: document.documentElement.scrollHeight / 2, behavior: 'instant'});
                document.querySelector('.contents').scrollTop = 10000;
                return [...document.querySelectorAll('.contents-link')].at(-1).getBoundingClientRect().bottom"""))
        .isBetween(0.0, 400.0);
  }

  @Test
  void aStraplineBelowAWideWordRunsAlong() {
    browser.open(server.address("index.html"));
    String direction = "return getComputedStyle(document.querySelector('.masthead-strapline')).writingMode";
    assertThat(browser.run(direction)).isEqualTo("horizontal-tb");
    browser.size(1280, 740);
    assertThat(browser.run(direction)).isEqualTo("vertical-rl");
  }
}
