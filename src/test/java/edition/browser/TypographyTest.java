package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words keep their size, their lines and their marks in every typeface and at every size of text. */
class TypographyTest extends ThisEditionTest {

  private static final String ARTICLE = "articles/development.html";

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
}
