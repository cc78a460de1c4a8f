package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole edition on one page: as an outline, on a screen, and with its pictures on paper. */
class BroadsheetTest extends ThisEditionTest {

  /** How much of a picture's height or width paper shows at least, in hundredths: 3:2 as 16:9, and no flatter. */
  private static final int SHOWN = 84;

  static Stream<String> sheets() {
    return BakedSite.pages().keySet().stream().filter(page -> page.endsWith("print.html"));
  }

  static Stream<String> sheetsAndCovers() {
    return BakedSite.pages().keySet().stream().filter(page -> page.endsWith("print.html") || page.endsWith("index.html"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void sectionsStandBelowTheirArticles(String sheet) {
    Document page = BakedSite.page(sheet);
    for (Element article : page.select(".broadsheet-article")) {
      assertThat(article.select("h1, h2")).as(article.text().substring(0, 40)).hasSize(1);
      assertThat(article.select("h3")).as(article.text().substring(0, 40)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void articlesStandBelowOrAllBesideEachOther(String sheet) {
    browser.media("screen", Map.of());
    browser.open(server.address(sheet));
    for (int width : List.of(390, 768, 1280, 1920)) {
      browser.size(width, 800);
      double places = browser.number("return new Set([...document.querySelectorAll('.broadsheet-article')].map(e => Math.round(e.getBoundingClientRect().x))).size");
      assertThat(places).as("columns at %s px", width).isEqualTo(width < 1000 ? 1 : 3);
    }
  }

  /** A timeline asks its column, not the window, whether a date has room beside its text. */
  @ParameterizedTest
  @MethodSource("sheets")
  void timelinesLeaveRoomForTheirTexts(String sheet) {
    browser.media("screen", Map.of());
    browser.open(server.address(sheet));
    for (int width : List.of(390, 768, 1280, 1920)) {
      browser.size(width, 800);
      double narrowest =
          browser.number(
              """
              return Math.min(...[...document.querySelectorAll('.timeline-text')]
                .map(e => e.getBoundingClientRect().width / parseFloat(getComputedStyle(e).fontSize)))""");
      assertThat(narrowest).as("em of a text at %s px", width).isGreaterThan(12);
    }
  }

  /** Set upright it stands beside the word, and is nearly as high as that. */
  @ParameterizedTest
  @ValueSource(strings = {"index.html", "print.html"})
  void paperHasTheStraplineAsHighAsTheWord(String page) {
    browser.size(1280, 800);
    browser.media("print", Map.of());
    browser.open(server.address(page));
    double share =
        browser.number(
            """
            const [strapline, word] = ['.masthead-strapline', '.masthead-word'].map(e => document.querySelector(e).getBoundingClientRect());
            return strapline.height / word.height;""");
    assertThat(share).isBetween(0.7, 1.1);
  }

  @ParameterizedTest
  @MethodSource("sheetsAndCovers")
  void paperShowsPicturesWhole(String page) {
    browser.size(1280, 800);
    browser.media("print", Map.of());
    browser.open(server.address(page));
    assertThat(
            browser.list(
                """
                return [...document.querySelectorAll('.figure-image')].map(e => {
                  const shape = e.clientWidth / e.clientHeight, own = e.getAttribute('width') / e.getAttribute('height');
                  return [Math.round(100 * Math.min(shape / own, own / shape)), e.alt];
                }).filter(([shown]) => shown < %s).map(String)"""
                    .formatted(SHOWN)))
        .as(page)
        .isEmpty();
  }
}
