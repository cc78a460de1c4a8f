package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with a page: finds the way, changes the language, uses the keyboard. */
class ReadingTest extends ThisEditionTest {

  private static final String ARTICLE = "articles/development.html";

  @Test
  void progressFollowsTheScrolling() {
    browser.media("screen", Map.of("prefers-reduced-motion", "no-preference"));
    browser.open(server.address(ARTICLE));
    browser.scripts(true); // the page has loaded without its own; the test waits for frames
    String progress =
        "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));"
            + "return new DOMMatrix(getComputedStyle(document.querySelector('.running-head'), '::after').transform).a";
    assertThat(browser.number(progress)).isEqualTo(0);
    browser.run("scrollTo({top: (document.documentElement.scrollHeight - innerHeight) / 2, behavior: 'instant'}); return 0");
    assertThat(browser.number(progress)).isBetween(0.45, 0.55);
    browser.run("scrollTo({top: 1e6, behavior: 'instant'}); return 0");
    assertThat(browser.number(progress)).isEqualTo(1);
  }

  @Test
  void nothingMovesForReadersWhoWantNoMotion() {
    browser.open(server.address(ARTICLE));
    assertThat(browser.number("return document.getAnimations().length")).isZero();
    assertThat(browser.run("return getComputedStyle(document.documentElement).scrollBehavior")).isEqualTo("auto");
  }

  @Test
  void theLanguageSwitchKeepsTheSection() {
    browser.open(server.address(ARTICLE));
    List<String> links = browser.list("return [...document.querySelectorAll('.section-language')].map(a => a.href)");
    List<String> headings = browser.list("return [...document.querySelectorAll('.prose h2')].map(h => h.id)");
    assertThat(headings).hasSizeGreaterThan(3);
    assertThat(links)
        .containsExactlyElementsOf(headings.stream().map(id -> server.address("en/" + ARTICLE) + "#" + id).toList());
    browser.open(links.get(2));
    assertThat(browser.run("return document.querySelector(':target').id")).isEqualTo(headings.get(2));
    assertThat(browser.number("return document.querySelector(':target').getBoundingClientRect().top")).isBetween(0.0, 100.0);
  }

  /** Reader modes throw away a div that is mostly link, and the heading with it; who copies a text wants the text. */
  @Test
  void readerModesKeepTheHeadingsAndACopyIsTheTextAlone() {
    browser.open(server.address(ARTICLE));
    assertThat(browser.list("return [...document.querySelectorAll('.prose div:has(> h2)')].map(e => e.outerHTML)")).isEmpty();
    browser.run("getSelection().selectAllChildren(document.querySelector('.prose')); return 0");
    List<String> headings = browser.list("return [...document.querySelectorAll('.prose h2')].map(h => h.textContent)");
    String text = String.valueOf(browser.run("return getSelection().toString()"));
    assertThat(text.lines()).containsAll(headings).doesNotContain("English");
  }

  @Test
  void anAddressWithAPlaceInItOpensThereAtOnce() {
    browser.media("screen", Map.of("prefers-reduced-motion", "no-preference"));
    browser.open(server.address(ARTICLE));
    String last = String.valueOf(browser.run("return [...document.querySelectorAll('.prose h2')].at(-1).id"));
    browser.open("about:blank");
    browser.open(server.address(ARTICLE) + "#" + last);
    assertThat(browser.number("return document.querySelector(':target').getBoundingClientRect().top")).isBetween(0.0, 100.0);
    // At once: when all is loaded, a browser takes the focus away for the place in the address.
    assertThat(browser.run(
            """
            document.querySelector('.contents-fold').open = true;
            document.querySelector('.contents-link').focus();
            return getComputedStyle(document.documentElement).scrollBehavior"""))
        .as("on the page")
        .isEqualTo("smooth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", ARTICLE, "en/about.html"})
  void everythingIsReachedByTheKeyboardAndSeen(String page) {
    browser.scripts(true);
    browser.size(1280, 800);
    browser.open(server.address(page));
    browser.run("document.querySelector('.settings').open = true; return 0");
    int targets = (int) browser.number(
        "return document.querySelectorAll('a[href], summary:not(.contents-title), input:checked, .table[tabindex]').length");
    Set<Object> reached = new HashSet<>();
    browser.press("Tab");
    assertThat(browser.run("return document.activeElement.className")).isEqualTo("skip");
    for (int i = 0; i < targets + 3; i++) {
      assertThat(browser.list(FOCUS)).as("%s, stop %d", page, i).isEmpty();
      reached.add(browser.run(
          "return [...document.querySelectorAll('*')].indexOf(document.activeElement.closest('body > *, body *'))"));
      browser.press("Tab");
    }
    assertThat(reached).hasSizeGreaterThanOrEqualTo(targets);
  }

  /** What is wrong with the element that has the focus: off the screen, or without a ring. */
  private static final String FOCUS =
      """
      const e = document.activeElement;
      if (!e || e === document.body) return [];
      const r = e.getBoundingClientRect();
      const style = getComputedStyle(e);
      const seen = r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth;
      return [seen ? [] : `off the screen: ${e.outerHTML}`,
        style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? [] : `no ring: ${e.outerHTML}`].flat();""";
}
