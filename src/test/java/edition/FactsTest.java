package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that the printed feature states stands on its page, in both languages, letter by letter. What is said of a
 * page is said of those that the ledger knows: an article that came later is its editors' own.
 */
class FactsTest {

  private static final Pattern DATE = Pattern.compile("(?m)^date\\s*=\\s*(\\S+)");

  static final List<Ledger.Series> SERIES = Ledger.series();

  @BeforeAll
  static void ofThisEdition() {
    Ledger.assumeIsAboutContent();
  }

  static Stream<Ledger.Fact> facts() {
    return Ledger.facts().stream();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void standsOnItsPage(Ledger.Fact fact) {
    assertThat(BakedSite.page(fact.language(), fact.path()).body().text()).contains(fact.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"masthead", "strapline", "occasion", "headline", "subtitle"})
  void theCoverCarriesTheEdition(String key) {
    assertThat(BakedSite.page("index.html").body().text()).contains(Ledger.edition(key));
  }

  @ParameterizedTest
  @FieldSource("SERIES")
  void eachSeriesIsATable(Ledger.Series series) {
    for (String language : List.of("zh", "en")) {
      assertThat(
              Ledger.articles().keySet().stream()
                  .flatMap(slug -> BakedSite.page(language, "articles/" + slug).select("table").stream())
                  .map(table -> digits(table)))
          .as("%s in %s", series.id(), language)
          .contains(digits(series.points()));
    }
  }

  /** A chart prints the numbers of its table as they stand there, and nothing else but names. */
  @ParameterizedTest
  @FieldSource("SERIES")
  void eachSeriesIsDrawn(Ledger.Series series) {
    for (String language : List.of("zh", "en")) {
      Element chart =
          Ledger.articles().keySet().stream()
              .flatMap(slug -> BakedSite.page(language, "articles/" + slug).select(".chart").stream())
              .filter(each -> digits(each.selectFirst("table")).equals(digits(series.points())))
              .findFirst()
              .orElseThrow();
      assertThat(chart.select(".chart-value, .chart-point").eachText())
          .as("%s in %s", series.id(), language)
          .isEqualTo(chart.select("tbody td:last-child").eachText());
      assertThat(chart.select(".chart-bar, .chart-dot")).hasSameSizeAs(series.points());
      assertThat(chart.selectFirst("svg").attr("aria-label")).contains(chart.select("tbody td:last-child").eachText());
    }
  }

  @Test
  void theCoverHasTheKeyFigures() {
    for (String language : List.of("zh", "en")) {
      assertThat(BakedSite.page(language, "index").select(".key-figure-number").eachText())
          .containsExactly("5.3%", "6.8%", "16.1%", "13.2%", "88");
    }
  }

  /** The printed page's list was not yet final: wherever it is spoken of, in a summary too, it says so. */
  @Test
  void theListOfModelVillagesIsAProposedOne() {
    Map<String, String> words =
        Map.of("全国乡村治理示范|严村[^。]*全国|全国[^。]*名单", "拟", "model village|national list", "roposed");
    words.forEach(
        (list, proposed) ->
            assertThat(texts().filter(Pattern.compile(list).asPredicate()))
                .as(list)
                .hasSizeGreaterThan(5)
                .allSatisfy(text -> assertThat(text).contains(proposed)));
  }

  /** The printed page gives figures and the day of the reform, and does not say that the one came of the other. */
  @Test
  void noFigureIsPutDownToTheReform() {
    assertThat(texts().filter(Pattern.compile("总收入|对照2018年|revenue|against 2018").asPredicate()))
        .hasSizeGreaterThan(5)
        .noneSatisfy(text -> assertThat(text).containsAnyOf("改革", "reform"));
  }

  @Test
  void quotedWordsHaveTheirSource() {
    assertThat(BakedSite.page("zh", "articles/innovation").select(".pull-quote").text())
        .contains("抓创新就是抓发展，谋创新就是谋未来", "习近平");
    assertThat(BakedSite.page("zh", "articles/services").select(".pull-quote").text()).contains("你投资、我服务、共发展");
  }

  @Test
  void bothLanguagesHaveTheSameBlocks() {
    String blocks = ".chart, .key-figures, .pull-quote, .timeline, .note, .gallery, .figure, .footnotes, .timeline-entry";
    for (String path : Ledger.paths()) {
      assertThat(BakedSite.page("en", path).select(blocks).eachAttr("class"))
          .as(path)
          .isEqualTo(BakedSite.page("zh", path).select(blocks).eachAttr("class"));
    }
  }

  @Test
  void everyArticleNamesTheReporter() {
    for (String slug : Ledger.articles().keySet()) {
      assertThat(BakedSite.page("zh", "articles/" + slug).select(".byline").text()).contains(Ledger.edition("reporter"));
      assertThat(BakedSite.page("en", "articles/" + slug).select(".byline").text()).contains("Gao Tieming");
    }
  }

  @Test
  void readersSeeTheSeasonAndMachinesTheYear() {
    assertThat(BakedSite.page("index.html").body().text()).contains("2021年秋");
    assertThat(BakedSite.page("en/index.html").body().text()).contains("Autumn 2021");
    for (String language : List.of("zh", "en")) {
      assertThat(BakedSite.page(language, "index").select("script[type=application/ld+json]").html())
          .contains("\"datePublished\":\"" + Ledger.edition("year") + "\"");
    }
  }

  /** A month or a day may become known of an article; machines get what its header says, and nothing more precise. */
  @Test
  void articlesAreOfTheYearAndAsPreciseAsTheirHeaders() throws IOException {
    for (String slug : Ledger.articles().keySet()) {
      for (String language : List.of("zh", "en")) {
        Path source = Path.of("content", language.equals("zh") ? "" : language, "articles", slug + ".md");
        Matcher written = DATE.matcher(Files.readString(source));
        assertThat(written.find()).as(source.toString()).isTrue();
        assertThat(written.group(1)).as(source.toString()).startsWith(Ledger.edition("year"));
        assertThat(BakedSite.page(language, "articles/" + slug).select("[datetime]").eachAttr("datetime"))
            .as(source.toString())
            .containsExactly(written.group(1));
      }
    }
  }

  @Test
  void theAboutPageSaysWhereTheTextComesFrom() {
    assertThat(BakedSite.page("about.html").body().text()).contains("本网络版据纸质特刊内容重新编写", "高铁鸣");
    assertThat(BakedSite.page("en/about.html").body().text()).contains("Gao Tieming");
  }

  @Test
  void articlesAreAsLongAsTheyShouldBe() {
    for (String slug : Ledger.articles().keySet()) {
      Element prose = BakedSite.page("zh", "articles/" + slug).selectFirst(".prose").clone();
      prose.select("h2, h3, .chart, .table, .figure-caption").remove();
      String text = prose.text();
      assertThat(text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count())
          .as(slug)
          .isBetween(1_200L, 1_800L);
    }
  }

  /** What readers are told, a paragraph or an entry at a time, and what search engines and chats are told of the page. */
  private static Stream<String> texts() {
    return Ledger.paths().stream()
        .flatMap(path -> Stream.of(BakedSite.page("zh", path), BakedSite.page("en", path)))
        .flatMap(
            page ->
                Stream.concat(
                    page.select("p, li, caption").eachText().stream(),
                    page.select("meta[name=description], meta[property=og:description]").eachAttr("content").stream()));
  }

  /** The digits of a table's number column: 亿元 and billions of yuan differ by the decimal point alone. */
  private static List<String> digits(Element table) {
    return digits(table.select("tbody td:last-child").eachText());
  }

  private static List<String> digits(List<String> texts) {
    return texts.stream().map(text -> text.replaceAll("[^0-9]", "")).toList();
  }
}
