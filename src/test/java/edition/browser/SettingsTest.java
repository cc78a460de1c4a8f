package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader chooses the size of the text and its colours; without a choice they are the device's. */
class SettingsTest extends ThisEditionTest {

  private static final String ARTICLE = "articles/development.html";

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
  void paperIsLightWhateverTheReaderHasChosen() {
    browser.open(server.address(ARTICLE));
    choose("scheme-dark");
    browser.media("print", Map.of());
    Object printed = ink();
    choose("scheme-light");
    assertThat(printed).isEqualTo(ink());
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

  @ParameterizedTest
  @ValueSource(strings = {"index.html", ARTICLE})
  void coloursOfTheDeviceAloneWillDo(String page) {
    browser.media("screen", Map.of("forced-colors", "active", "prefers-color-scheme", "dark"));
    browser.open(server.address(page));
    browser.measures();
    assertThat(browser.list("return [measure.overflow(), measure.overlaps()].flat()")).isEmpty();
    assertThat(browser.contrast()).isEmpty();
    assertThat(browser.list("return [...document.querySelectorAll('.masthead-word')].map(e => getComputedStyle(e).forcedColorAdjust)"))
        .as("no plate lies behind the largest letters, over what is above and below them")
        .allMatch("none"::equals);
  }

  private Object ink() {
    return browser.run("return getComputedStyle(document.body).color");
  }

  private Object paper() {
    return browser.run("return getComputedStyle(document.body).backgroundColor");
  }
}
