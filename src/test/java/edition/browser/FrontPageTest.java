package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front page is for: its figures, its articles and its words can be taken in at a glance on every screen. */
class FrontPageTest extends ThisEditionTest {

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "en/index.html"})
  void everyArticleIsOneTapFromTheFirstScreen(String page) {
    browser.open(server.address(page));
    browser.measures();
    List<String> articles = browser.list("return [...document.querySelectorAll('.article-card-link')].map(a => a.href)");
    assertThat(articles).hasSize(3);
    for (int width : new int[] {360, 390, 768, 1280}) {
      browser.size(width, width < 500 ? 780 : 1024);
      assertThat(browser.list(WITHIN_REACH)).as("%s at %d", page, width).containsExactlyElementsOf(articles);
    }
    browser.size(390, 780);
    choose("text-size-largest");
    assertThat(browser.number("return document.querySelector('.guide-link').getBoundingClientRect().top")).isLessThan(1.25 * 780);
    assertThat(browser.list("return [measure.overflow(), measure.overlaps(), measure.smallTargets()].flat()")).isEmpty();
  }

  /** Where the links that the first screen shows lead to, but for those of the masthead. */
  private static final String WITHIN_REACH =
      """
      return [...document.querySelectorAll('main a')].filter(a => a.getBoundingClientRect().top < innerHeight - 22).map(a => a.href);""";

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "en/index.html"})
  void keyFiguresKeepTheirPlaces(String page) {
    browser.open(server.address(page));
    for (int width : new int[] {320, 360, 390, 768, 1000, 1280, 1920}) {
      browser.size(width, 800);
      assertThat(browser.list(KEY_FIGURES)).as("%s at %d", page, width).isEmpty();
    }
    browser.size(390, 800);
    for (String text : new String[] {"133%", "150%", "200%"}) {
      browser.run("document.documentElement.style.fontSize = '" + text + "'");
      assertThat(browser.list(KEY_FIGURES)).as("%s with text at %s", page, text).isEmpty();
    }
  }

  /** A number that leaves its place or touches its words, words in a narrow column, a figure alone below the others. */
  private static final String KEY_FIGURES =
      """
      const box = e => { const r = document.createRange(); r.selectNodeContents(e); return r.getBoundingClientRect(); };
      const items = [...document.querySelectorAll('.key-figure')];
      const rows = Object.values(Object.groupBy(items, item => Math.round(item.getBoundingClientRect().top)));
      const wrong = rows.length === 1 || rows.length === items.length ? [] : [`${rows.length} rows of ${items.length}`];
      for (const item of items) {
        const words = item.querySelector('.key-figure-text');
        const [place, number, text] = [item.getBoundingClientRect(), box(item.querySelector('.key-figure-number')), box(words)];
        const beside = text.top < (number.top + number.bottom) / 2;
        const room = words.getBoundingClientRect().width / parseFloat(getComputedStyle(words).fontSize);
        if (number.right > place.right + 1) wrong.push(`${item.innerText} from ${number.left} to ${number.right} of ${place.right}`);
        if (beside && text.left - number.right < 8) wrong.push(`${item.innerText} ${text.left - number.right} from its words`);
        if (room < 8) wrong.push(`${item.innerText} on ${room} em`);
      }
      return wrong;""";

  @Test
  void chineseKeyFiguresBreakOnlyAfterAComma() {
    browser.open(server.address("index.html"));
    for (int width : new int[] {360, 390, 768, 1280, 1920}) {
      browser.size(width, 800);
      assertThat(browser.list(LINE_ENDS)).as("at %d", width).isNotEmpty().allMatch(end -> end.matches("[，一次]"));
    }
  }

  /** The last character of each line of the key figures' words. */
  private static final String LINE_ENDS =
      """
      const ends = node => [...node.data].filter((character, i) => {
        const top = at => { const r = document.createRange(); r.setStart(node, at); r.setEnd(node, at + 1); return r.getBoundingClientRect().top; };
        return i === node.length - 1 || top(i + 1) > top(i) + 5;
      });
      return [...document.querySelectorAll('.key-figure-text')].flatMap(text => ends(text.firstChild));""";

  @Test
  void theOccasionStaysOnOneLine() {
    browser.open(server.address("index.html"));
    for (String size : List.of("standard", "large", "largest")) {
      choose("text-size-" + size);
      for (int width : new int[] {320, 360, 390, 768}) {
        browser.size(width, 800);
        assertThat(browser.number(OCCASION_LINES)).as("%s at %d", size, width).isLessThan(1.5);
      }
    }
  }

  private static final String OCCASION_LINES =
      """
      const words = document.querySelector('.masthead-occasion');
      return words.getBoundingClientRect().height / parseFloat(getComputedStyle(words).lineHeight);""";

  /** Below its numeral, a title's last line is not a word that was left over. */
  @Test
  void titlesOfCardsAreBalanced() {
    browser.open(server.address("en/index.html"));
    for (int width : new int[] {360, 390, 768, 1000, 1280}) {
      browser.size(width, 800);
      assertThat(browser.list(SHORT_LAST_LINES)).as("at %d", width).isEmpty();
    }
  }

  private static final String SHORT_LAST_LINES =
      """
      return [...document.querySelectorAll('.article-card-link')].flatMap(link => {
        const title = document.createRange();
        title.selectNodeContents(link.lastChild);
        const widths = [...title.getClientRects()].map(line => line.width).filter(width => width > 5);
        return widths.at(-1) < .5 * Math.max(...widths) ? [`${link.innerText}: ${widths}`] : [];
      });""";

  @Test
  void aHeadlineThatNeedsTwoLinesIsNotSpread() {
    browser.open(server.address("index.html"));
    browser.run("document.documentElement.style.fontSize = '200%'");
    assertThat(
            browser.number(
                """
                const title = document.querySelector('.headline-title');
                const at = i => { const r = document.createRange(); r.setStart(title.firstChild, i); r.setEnd(title.firstChild, i + 1); return r.getBoundingClientRect(); };
                return (at(1).left - at(0).left) / parseFloat(getComputedStyle(title).fontSize);"""))
        .isBetween(0.95, 1.05);
  }
}
