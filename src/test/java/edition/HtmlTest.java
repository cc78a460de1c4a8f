package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML of every page is valid, and has the parts that readers and machines count on. */
class HtmlTest {

  /** Cascade layers (CSS Cascading 5) are younger than the checker's style sheet grammar; nothing else is passed over. */
  private static final String LAYERS = "CSS: Unrecognized at-rule “@layer”";

  /** The checker compares no hashes and takes a file for no origin; real browsers are asked about policies instead. */
  private static final String POLICY = "violates Content Security Policy (meta tag)";

  private static EmbeddedValidator validator;

  @BeforeAll
  static void start() {
    validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
  }

  static Stream<String> addresses() {
    return BakedSite.pages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void isValid(String address) throws Exception {
    List<String> messages =
        validator
            .validate(BakedSite.FOLDER.resolve(address))
            .lines()
            .filter(line -> !line.contains(LAYERS) && !line.contains(POLICY))
            .toList();
    assertThat(messages).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void hasTheParts(String address) {
    Document page = BakedSite.page(address);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    assertThat(page.select("script:not([src][defer], [type=application/ld+json]), [style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("script[src]")).hasSize(BakedSite.documents().contains(address) ? 1 : 0);
    assertThat(page.select("img:not([alt]), img[alt=''], img:not([width]), img:not([height])")).isEmpty();
  }

  /** A reader mode leaves no style sheet to a drawing: it is to have the text's colour there, and its lines. */
  @ParameterizedTest
  @MethodSource("addresses")
  void chartsAreSeenWithoutAStyleSheet(String address) {
    assertThat(BakedSite.page(address).select("svg[role=img]:not([fill=currentColor]), svg[role=img] line:not([stroke])")).isEmpty();
  }

  /** Chat apps show it as the card where they read nothing else: long enough to say whose it is, short enough to be shown. */
  @Test
  void chineseTitlesNameThePlaceInOneLine() {
    Ledger.assumeIsAboutContent();
    assertThat(Ledger.paths())
        .map(path -> path + ".html")
        .allSatisfy(address -> assertThat(BakedSite.page(address).title()).contains("平顶山").hasSizeBetween(14, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "en/index.html", "print.html"})
  void saysTheDateToMachinesToo(String address) {
    Ledger.assumeIsAboutContent();
    assertThat(BakedSite.page(address).select("header time").eachAttr("datetime")).containsExactly("2021");
  }

  /** What templates put together of a word and a number; between Latin letters and digits a label brings its own space. */
  @Test
  void nothingStandsBetweenHanCharactersAndDigitsInALabel() {
    assertThat(BakedSite.paired().stream().flatMap(address -> BakedSite.page(address).select(".byline > *").eachText().stream()))
        .isNotEmpty()
        .allSatisfy(part -> assertThat(part).doesNotContainPattern("\\p{IsHan} \\d|\\d \\p{IsHan}"));
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void labelsEveryIllustration(String address) {
    String label = address.startsWith("en/") ? "Illustration" : "插图";
    BakedSite.page(address)
        .select("figure:has(img[src*=illustrations/])")
        .forEach(figure -> assertThat(figure.select("figcaption").text()).startsWith(label));
  }
}
