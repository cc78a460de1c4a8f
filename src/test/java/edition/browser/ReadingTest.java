package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import edition.Ledger;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with a page: chooses its size and colours, finds the way, changes the language, uses the keyboard. */
@Timeout(60)
class ReadingTest {

  private static final String ARTICLE = "articles/development.html";

  private static Browser browser;
  private static SiteServer server;

  @BeforeAll
  static void start() throws IOException {
    Ledger.assumeIsAboutContent();
    browser = new Browser();
    server = new SiteServer(BakedSite.FOLDER);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      browser.close();
    }
  }

  @BeforeEach
  void aReaderWithoutScripts() {
    browser.scripts(false);
    browser.scheme("light");
    browser.size(390, 800);
  }

  @Test
  void textComesInThreeSizesWithoutAScript() {
    browser.open(server.address(ARTICLE));
    double standard = fontSize();
    choose("text-size-large");
    double large = fontSize();
    choose("text-size-largest");
    double largest = fontSize();
    assertThat(standard).isEqualTo(18);
    assertThat(large / standard).isBetween(1.1, 1.2);
    assertThat(largest / large).isBetween(1.1, 1.2);
    choose("text-size-standard");
    assertThat(fontSize()).isEqualTo(standard);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", ARTICLE, "en/index.html", "en/" + ARTICLE})
  void theLargestTextFitsEveryScreen(String page) {
    browser.open(server.address(page));
    browser.measures();
    choose("text-size-largest");
    for (int width : new int[] {320, 360, 768, 1280}) {
      browser.size(width, 800);
      assertThat(browser.list("return [measure.overflow(), measure.overlaps(), measure.orphans()].flat()"))
          .as("%s at %d", page, width)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/innovation.html", "en/articles/innovation.html"})
  void quotedWordsAreNeverSmallerThanTheText(String page) {
    browser.open(server.address(page));
    for (String text : new String[] {"100%", "133%", "200%"}) {
      browser.run("document.documentElement.style.fontSize = '" + text + "'");
      double quoted = browser.number("return parseFloat(getComputedStyle(document.querySelector('.pull-quote-words')).fontSize)");
      assertThat(quoted).as("%s with text at %s", page, text).isGreaterThan(fontSize());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void coloursAreTheDevicesUntilTheReaderChooses(String device) {
    browser.scheme(device);
    browser.open(server.address(ARTICLE));
    String other = device.equals("light") ? "dark" : "light";
    Object asTheDevice = paper();
    choose("scheme-" + other);
    assertThat(paper()).isNotEqualTo(asTheDevice);
    assertThat(browser.contrast()).isEmpty();
    choose("scheme-" + device);
    assertThat(paper()).isEqualTo(asTheDevice);
    choose("scheme-auto");
    browser.scheme(other);
    assertThat(paper()).isNotEqualTo(asTheDevice);
  }

  @Test
  void theScriptRemembersSizeAndColours() {
    browser.scripts(true);
    browser.open(server.address(ARTICLE));
    browser.run("document.querySelector('.settings').open = true; return 0");
    browser.run("document.querySelector('#text-size-large').click(); document.querySelector('#scheme-dark').click(); return 0");
    Object dark = paper();
    browser.open(server.address("en/index.html"));
    assertThat(browser.run("return [...document.querySelectorAll('.settings :checked')].map(radio => radio.id).join()"))
        .isEqualTo("text-size-large,scheme-dark");
    assertThat(paper()).isEqualTo(dark);
    browser.run("localStorage.clear(); return 0");
  }

  @Test
  void theSettingsLieOverTheTextAndMoveNothing() {
    browser.open(server.address("en/index.html"));
    double before = browser.number("return document.querySelector('main').getBoundingClientRect().top");
    browser.run("document.querySelector('.settings').open = true; return 0");
    browser.measures();
    assertThat(browser.number("return document.querySelector('main').getBoundingClientRect().top")).isEqualTo(before);
    assertThat(browser.axe()).isEmpty();
    assertThat(browser.list("return [measure.overflow(), measure.smallTargets()].flat()")).isEmpty();
  }

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

  @Test
  void anAddressWithAPlaceInItOpensThereAtOnce() {
    browser.media("screen", Map.of("prefers-reduced-motion", "no-preference"));
    browser.open(server.address(ARTICLE));
    String last = String.valueOf(browser.run("return [...document.querySelectorAll('.prose h2')].at(-1).id"));
    browser.open("about:blank");
    browser.open(server.address(ARTICLE) + "#" + last);
    assertThat(browser.number("return document.querySelector(':target').getBoundingClientRect().top")).isBetween(0.0, 100.0);
    browser.run("document.querySelector('.contents-fold').open = true; document.querySelector('.contents-link').focus(); return 0");
    assertThat(browser.run("return getComputedStyle(document.documentElement).scrollBehavior")).as("on the page").isEqualTo("smooth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", ARTICLE, "about.html"})
  void shortLinesAreNotStretched(String page) {
    browser.open(server.address(page));
    choose("text-size-largest");
    for (int width : new int[] {320, 360, 390}) {
      browser.size(width, 800);
      assertThat(browser.list(STRETCHED)).as("%s at %d", page, width).isEmpty();
    }
    choose("text-size-standard");
    browser.run("document.documentElement.style.fontSize = '200%'");
    assertThat(browser.list(STRETCHED)).as("%s with text at 200 %%", page).isEmpty();
  }

  /** Where two Chinese characters of a line stand more than a fifth of their size apart. */
  private static final String STRETCHED =
      """
      const pairs = (text, size) => [...text.data].flatMap((character, i) => {
        if (!/^\\p{Script=Han}{2}$/u.test(text.data.slice(i, i + 2))) return [];
        const at = place => { const r = document.createRange(); r.setStart(text, place); r.setEnd(text, place + 1); return r.getBoundingClientRect(); };
        const [one, next] = [at(i), at(i + 1)];
        return next.left - one.left > size * 1.2 && next.top < one.bottom ? [text.data.slice(i - 3, i + 5)] : [];
      });
      return [...document.querySelectorAll('.prose p:not([class]), .standfirst p')].flatMap(p =>
        [...p.childNodes].filter(node => node.data).flatMap(text => pairs(text, parseFloat(getComputedStyle(p).fontSize))));""";

  @Test
  void titlesInTheMarginAreToldApart() {
    browser.size(1280, 800);
    browser.open(server.address("en/articles/innovation.html"));
    double within = browser.number("return parseFloat(getComputedStyle(document.querySelector('.contents-link')).lineHeight)");
    assertThat(browser.list(MARGIN)).hasSizeGreaterThan(3).allSatisfy(
        gap -> assertThat(Double.parseDouble(gap)).as("from title to title").isGreaterThan(within * 1.4));
  }

  /** From the last line of each title in the contents to the first line of the next, top to top. */
  private static final String MARGIN =
      """
      const lines = [...document.querySelectorAll('.contents-link')].map(link => {
        const title = document.createRange();
        title.selectNodeContents(link);
        return [...title.getClientRects()].map(line => line.top);
      });
      return lines.slice(1).map((title, i) => title[0] - lines[i].at(-1));""";

  @ParameterizedTest
  @ValueSource(strings = {"pictures.html", "en/pictures.html"})
  void aPicturesLinkStandsWithItsPicture(String page) {
    browser.open(server.address(page) + "#plaza");
    assertThat(browser.number("return document.querySelectorAll('.photo').length")).isEqualTo(6);
    assertThat(browser.list(PHOTO_LINKS)).isEmpty();
    browser.media("print", Map.of());
    assertThat(browser.list("return [...document.querySelectorAll('.sheet, .photo-links')].filter(e => e.checkVisibility())"))
        .as("on paper")
        .isEmpty();
  }

  /** Links that do not look like one or are as near to the next picture as to their own, and an outline over the caption. */
  private static final String PHOTO_LINKS =
      """
      const photos = [...document.querySelectorAll('.photo')];
      const box = e => e.getBoundingClientRect();
      const wrong = photos.flatMap((photo, i) => {
        const link = photo.querySelector('.photo-links a');
        const before = box(link).top - box(photo.querySelector('figcaption')).bottom;
        const after = i + 1 < photos.length ? box(photos[i + 1].querySelector('img')).top - box(link).bottom : 1000;
        return [getComputedStyle(link).textDecorationLine === 'underline' ? [] : `no underline: ${link.textContent}`,
          after > 2 * before + 16 ? [] : `${before} after its own caption, ${after} before the next picture`].flat();
      });
      const image = getComputedStyle(document.querySelector('.photo:target img'));
      return parseFloat(image.outlineOffset) + parseFloat(image.outlineWidth) > 0 ? [...wrong, 'the outline covers the caption'] : wrong;""";

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

  @ParameterizedTest
  @ValueSource(strings = {"index.html", ARTICLE})
  void coloursOfTheDeviceAloneWillDo(String page) {
    browser.media("screen", Map.of("forced-colors", "active", "prefers-color-scheme", "dark"));
    browser.open(server.address(page));
    browser.measures();
    assertThat(browser.list("return [measure.overflow(), measure.overlaps()].flat()")).isEmpty();
    assertThat(browser.contrast()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "en/index.html"})
  void theMastheadsWordIsNeverBroken(String page) {
    browser.open(server.address(page));
    choose("text-size-largest");
    for (int width : new int[] {320, 360, 390, 1280}) {
      browser.size(width, 800);
      assertThat(browser.number(MASTHEAD_LINES)).as("lines of the masthead's word on %s at %d", page, width).isLessThan(1.5);
    }
  }

  private static final String MASTHEAD_LINES =
      """
      const word = document.querySelector('.masthead-word');
      return word.getBoundingClientRect().height / parseFloat(getComputedStyle(word).lineHeight);""";

  /** A Chinese typeface has “ ” ’ as wide as a character, which tears English words apart. */
  @ParameterizedTest
  @ValueSource(strings = {"en/index.html", "en/" + ARTICLE})
  void quotationMarksInEnglishAreNarrow(String page) {
    browser.open(server.address(page));
    assertThat(browser.list(QUOTES)).isEmpty();
  }

  /** The quotation marks in running text that take more than 0.6 em. */
  private static final String QUOTES =
      """
      const pen = document.createElement('canvas').getContext('2d');
      const wide = (e, mark) => {
        const style = getComputedStyle(e);
        pen.font = `100px ${style.fontFamily}`;
        return pen.measureText(mark).width > 60 ? [`${mark} in ${style.fontFamily}`] : [];
      };
      return [...document.querySelectorAll('main p, h1, h2, figcaption')].flatMap(e => [...'“”’'].flatMap(mark => wide(e, mark)));""";

  private static void choose(String radio) {
    browser.run("document.getElementById('" + radio + "').checked = true; return 0");
  }

  private static double fontSize() {
    return browser.number("return parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)");
  }

  private static Object paper() {
    return browser.run("return getComputedStyle(document.body).backgroundColor");
  }
}
