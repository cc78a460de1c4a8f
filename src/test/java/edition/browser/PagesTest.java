package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the edition, in a real browser, below a path of a plain host. */
class PagesTest extends SiteTest {

  private static final int[] WIDTHS = {360, 390, 768, 1280};

  static Stream<String> pages() {
    return BakedSite.pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everybodyCanReadIt(String page) throws IOException {
    browser.open(server.address(page));
    browser.scheme("light");
    for (int width : WIDTHS) {
      browser.size(width, 800);
      assertThat(browser.axe()).as("%s at %d", page, width).isEmpty();
    }
    assertThat(browser.contrast()).as("%s, light", page).isEmpty(); // colours do not depend on the width
    browser.screenshot(name(page) + "-1280-light");
    browser.scheme("dark");
    browser.size(390, 800);
    assertThat(browser.contrast()).as("%s, dark", page).isEmpty();
    browser.screenshot(name(page) + "-390-dark");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsEveryScreen(String page) throws IOException {
    browser.scheme("light");
    browser.open(server.address(page));
    browser.measures();
    for (int width : WIDTHS) {
      browser.size(width, 800);
      assertThat(
              browser.list(
                  """
                  const {overflow, overlaps, orphans, badLineStarts, longLines, smallTargets, unmarkedHan} = measure;
                  return [overflow(), overlaps(), orphans(), badLineStarts(), longLines(), smallTargets(), unmarkedHan()].flat();"""))
          .as("%s at %d", page, width)
          .isEmpty();
    }
    browser.size(390, 800);
    browser.screenshot(name(page) + "-390-light");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsAWindowEnlargedFourTimesAndTextEnlargedTwice(String page) {
    browser.scheme("light");
    browser.open(server.address(page));
    browser.measures();
    browser.size(320, 256);
    assertThat(browser.list("return [measure.overflow(), measure.overlaps()].flat()")).as("400 %% zoom").isEmpty();
    browser.size(390, 800);
    browser.run("document.documentElement.style.setProperty('font-size', '200%')");
    assertThat(browser.list("return [measure.overflow(), measure.overlaps()].flat()")).as("200 %% text").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void asksNobodyElseAndSaysNothing(String page) {
    browser.size(390, 800);
    for (boolean scripts : List.of(true, false)) {
      browser.scripts(scripts);
      browser.requests();
      browser.console();
      browser.open(server.address(page));
      browser.run("for (const image of document.images) image.scrollIntoView(); return 0"); // no timer runs without scripts
      List<String> strangers = new ArrayList<>(browser.requests());
      assertThat(strangers).isNotEmpty();
      strangers.removeIf(address -> address.startsWith(server.host()) || address.startsWith("data:"));
      assertThat(strangers).as("%s, scripts %s", page, scripts).isEmpty();
      assertThat(browser.console()).as("%s, scripts %s", page, scripts).isEmpty();
    }
    browser.scripts(true);
  }

  /** What is of one column does not become narrower where a page has wider margins. */
  @Test
  void theNoticeThatThereIsNoPageIsReadOnAWideScreen() {
    browser.size(1920, 1000);
    browser.open(server.address("404.html"));
    assertThat(browser.number("return Math.min(...[...document.querySelectorAll('main > section')].map(e => e.clientWidth))"))
        .isGreaterThan(500);
  }

  /** Its head arrives in two parts, as it does where the network cuts it: a browser paints the first one at times. */
  @ParameterizedTest
  @MethodSource("pages")
  void nothingMovesWhileItLoads(String page) {
    browser.size(390, 800);
    server.pauseBefore("<p class=\"language-links\">");
    browser.open(server.address(page));
    server.pauseBefore("");
    assertThat(
            browser.number(
                """
                let shift = 0;
                new PerformanceObserver(list => list.getEntries().forEach(entry => { shift += entry.value; }))
                  .observe({type: 'layout-shift', buffered: true});
                scrollTo(0, 1e6);
                await new Promise(done => setTimeout(done, 100));
                return shift;"""))
        .isZero();
    browser.measures();
    assertThat(browser.list("return measure.badPictures()")).isEmpty();
  }

  private static String name(String page) {
    return page.replace('/', '-').replace(".html", "");
  }
}
