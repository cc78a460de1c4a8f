package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that the printed feature states stands on its page, in both languages, letter by letter. */
class FactsTest {

  static final List<Ledger.Series> SERIES = Ledger.series();

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
    assertThat(
            BakedSite.pages().values().stream()
                .flatMap(page -> page.select("[datetime]").stream())
                .map(element -> element.attr("datetime")))
        .isNotEmpty()
        .containsOnly("2021");
  }

  @Test
  void theAboutPageSaysWhereTheTextComesFrom() {
    assertThat(BakedSite.page("about.html").body().text()).contains("本网络版据纸质特刊内容重新编写", "高铁鸣");
    assertThat(BakedSite.page("en/about.html").body().text()).contains("Gao Tieming");
  }

  @Test
  void articlesAreAsLongAsTheyShouldBe() {
    for (String slug : Ledger.articles().keySet()) {
      String text = BakedSite.page("zh", "articles/" + slug).select(".prose").text();
      assertThat(text.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count())
          .as(slug)
          .isBetween(1_200L, 1_800L);
    }
  }

  /** The digits of a table's number column: 亿元 and billions of yuan differ by the decimal point alone. */
  private static List<String> digits(Element table) {
    return digits(table.select("tbody td:last-child").eachText());
  }

  private static List<String> digits(List<String> texts) {
    return texts.stream().map(text -> text.replaceAll("[^0-9]", "")).toList();
  }
}
