package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name, what stands beside it, and the place of publication, in the sizes that readers choose on narrow phones. */
class MastheadTest extends ThisEditionTest {

  /** Below the word, an upright strapline would be a column of its own in an empty band. */
  @Test
  void theStraplineStandsBesideTheWordOrRunsAlongBelowIt() {
    browser.open(server.address("index.html"));
    for (String text : new String[] {"100%", "133%", "200%"}) {
      browser.run("document.documentElement.style.fontSize = '" + text + "'");
      for (int width : new int[] {320, 360, 390, 414, 768, 1280}) {
        browser.size(width, 800);
        assertThat(browser.list(STRAPLINE)).as("text at %s at %d", text, width).isEmpty();
      }
    }
  }

  private static final String STRAPLINE =
      """
      const [word, line] = ['.masthead-word', '.masthead-strapline'].map(e => document.querySelector(e));
      const [above, below] = [word, line].map(e => e.getBoundingClientRect());
      const upright = getComputedStyle(line).writingMode === 'vertical-rl';
      return upright && below.top >= above.bottom - 1 ? [`upright at ${below.top}, below the word's ${above.bottom}`] : [];""";

  @Test
  void theOccasionInEnglishIsNotSqueezedBesideTheTools() {
    browser.open(server.address("en/index.html"));
    for (String size : new String[] {"standard", "large", "largest"}) {
      choose("text-size-" + size);
      for (int width : new int[] {320, 360, 390}) {
        browser.size(width, 800);
        assertThat(
                browser.number(
                    """
                    const words = document.querySelector('.masthead-occasion');
                    return words.getBoundingClientRect().height / parseFloat(getComputedStyle(words).lineHeight);"""))
            .as("lines of the occasion, %s at %d", size, width)
            .isLessThan(3.5);
      }
    }
  }

  /** The last line of the place, at the foot, is not what is left over of a town's name. */
  @Test
  void thePlaceAtTheFootIsBalanced() {
    browser.open(server.address("index.html"));
    assertThat(
            browser.number(
                """
                const place = document.createRange();
                place.selectNodeContents(document.querySelector('.footer-edition > :last-child'));
                const widths = [...place.getClientRects()].map(line => line.width);
                return Math.min(...widths) / Math.max(...widths);"""))
        .isGreaterThan(0.6);
  }
}
