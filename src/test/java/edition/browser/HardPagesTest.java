package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text and no picture that an editor may have breaks the layout. */
class HardPagesTest extends SiteTest {

  /** Pixels between the margins of a sheet. */
  private static final int A4 = 680;

  @TempDir static Path folder;

  @Override
  Path site() throws IOException {
    return new HardEdition(folder).bake("site");
  }

  @BeforeAll
  void inTheLight() {
    browser.scheme("light");
  }

  static List<String> pages() throws IOException {
    return HardEdition.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void holdTheirLayout(String page) throws IOException {
    browser.open(server.address(page));
    browser.measures();
    for (int width : new int[] {320, 360, 768, 1280}) {
      browser.size(width, 800);
      assertThat(
              browser.list(
                  """
                  return [measure.overflow(), measure.overlaps(), measure.smallTargets(), await measure.badPictures()].flat();"""))
          .as("%s at %d", page, width)
          .isEmpty();
      if (width == 360 || width == 1280) {
        browser.screenshot("hard-" + page.replace('/', '-').replace(".html", "-") + width);
      }
    }
  }

  /** The page of pictures is where each is seen whole: a portrait in a lying frame is a chin and a collar. */
  @Test
  void paperShowsATallPictureWhole() {
    browser.open(server.address("pictures.html"));
    browser.measures();
    browser.list("return measure.badPictures()"); // loads what is lazy
    browser.size(A4, 960);
    browser.media("print", Map.of());
    assertThat(browser.number("const e = document.querySelector('.photo img'); return e.clientWidth / e.clientHeight"))
        .isBetween(0.24, 0.26);
    assertThat(browser.number("return document.querySelector('.photo img').clientHeight")).isLessThan(400);
    browser.media("", Map.of());
  }

  /** Nobody reads a number right that is cut between its digits. */
  @Test
  void aKeyFigureOfUsualLengthStaysOnOneLine() {
    String lines =
        """
        const figure = [...document.querySelectorAll('.key-figure-number')].find(e => e.textContent === '5.3%→8.8%');
        const text = document.createRange();
        text.selectNodeContents(figure);
        return new Set([...text.getClientRects()].map(r => r.top)).size""";
    browser.open(server.address("articles/long-word.html"));
    for (int width : new int[] {360, 1280}) {
      browser.size(width, 800);
      assertThat(browser.number(lines)).as("lines at %d", width).isOne();
    }
    browser.size(A4, 960);
    browser.media("print", Map.of());
    assertThat(browser.number(lines)).as("lines on paper").isOne();
    browser.media("", Map.of());
  }

  @Test
  void aWideTableScrollsInsideItself() {
    browser.size(360, 800);
    browser.open(server.address("articles/wide-table.html"));
    double inside = browser.number("const t = document.querySelector('.table'); return t.scrollWidth - t.clientWidth");
    assertThat(inside).isGreaterThan(100);
    assertThat(browser.axe()).isEmpty();
  }

  @Test
  void paperShowsAWideTableWholeAndNoLinkToAPoster() {
    browser.size(A4, 960);
    browser.media("print", Map.of());
    browser.open(server.address("articles/wide-table.html"));
    assertThat(browser.number("const t = document.querySelector('.table'); return t.scrollWidth - t.clientWidth")).isZero();
    assertThat(
            browser.run(
                """
                document.querySelector('.article').insertAdjacentHTML('beforeend', '<p class="poster">poster</p>');
                return getComputedStyle(document.querySelector('.poster')).display;"""))
        .isEqualTo("none");
    browser.media("", Map.of());
  }

  @Test
  void aTallPhotographIsSeenAsAWhole() {
    for (int width : new int[] {360, 1280}) {
      browser.size(width, 800);
      browser.open(server.address("articles/tall-photo.html"));
      assertThat(
              browser.number(
                  "return Math.max(...[...document.querySelectorAll('main img')].map(i => i.getBoundingClientRect().height))"))
          .isLessThanOrEqualTo(800);
    }
  }

  @Test
  void aQuotationThatRunsFromRightToLeftDoesSo() {
    browser.size(390, 800);
    browser.open(server.address("articles/right-to-left.html"));
    assertThat(browser.list("return [...document.querySelectorAll('blockquote')].map(q => getComputedStyle(q).direction)"))
        .containsExactly("rtl", "rtl");
    assertThat(browser.run("return getComputedStyle(document.querySelector('.prose > p')).direction")).isEqualTo("ltr");
  }
}
