package edition.served;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The edition baked for an address: what is absolute is right, and nothing more is absolute than has to be. */
class AddressedTest {

  @Test
  void everyPageNamesItselfAndItsVersions() throws IOException {
    for (String path : BakedSite.paired()) {
      for (String language : BakedSite.LANGUAGES) {
        String page = BakedSite.folder(language) + path;
        Document html = Jsoup.parse(Sites.BELOW.resolve(page));
        assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(url(page));
        assertThat(html.select("link[hreflang=" + language + "]").attr("href")).isEqualTo(url(page));
        assertThat(html.select("link[hreflang]").eachAttr("hreflang")).containsExactlyElementsOf(versions());
        assertThat(html.select("link[hreflang=x-default]").attr("href")).isEqualTo(url(path));
        assertThat(html.select("a[href^=" + Sites.ADDRESS + "], img[src^=http]")).isEmpty();
      }
    }
  }

  @Test
  void theSitemapHasEveryPageButTheSheetWithItsVersionsAndPictures() throws IOException {
    List<String> pages = BakedSite.documents().stream().filter(page -> !page.endsWith("print.html")).toList();
    Document sitemap = Jsoup.parse(Files.readString(Sites.BELOW.resolve("sitemap.xml")), "", Parser.xmlParser());
    assertThat(sitemap.select("url > loc").eachText())
        .containsExactlyInAnyOrderElementsOf(pages.stream().map(AddressedTest::url).toList());
    List<String> versions = BakedSite.LANGUAGES.size() > 1 ? versions() : List.of(); // one alone is no version of another
    for (Element entry : sitemap.select("url")) {
      assertThat(entry.select("xhtml|link").eachAttr("hreflang")).containsExactlyElementsOf(versions);
    }
    List<String> images = sitemap.select("image|loc").eachText();
    assertThat(images).allMatch(image -> image.startsWith(Sites.ADDRESS));
    assertThat(images.isEmpty()).isEqualTo(pages.stream().allMatch(page -> BakedSite.page(page).select("img").isEmpty()));
    for (String image : images) {
      assertThat(Sites.BELOW.resolve(image.substring(Sites.ADDRESS.length()))).isRegularFile();
    }
  }

  @Test
  void eachLanguageHasItsFeed() throws IOException {
    for (String language : BakedSite.LANGUAGES) {
      String folder = BakedSite.folder(language);
      Document feed = Jsoup.parse(Files.readString(Sites.BELOW.resolve(folder + "feed.atom")), "", Parser.xmlParser());
      List<String> articles =
          BakedSite.page(folder + "index.html").select(".article-card-link").eachAttr("href").stream()
              .map(href -> folder + href)
              .toList();
      assertThat(articles).isNotEmpty();
      assertThat(feed.select("entry > id").eachText())
          .containsExactlyElementsOf(articles.stream().map(AddressedTest::url).toList());
      assertThat(feed.select("entry > updated").eachText())
          .containsExactlyElementsOf(articles.stream().map(AddressedTest::firstInstant).toList());
    }
  }

  /** Of the year, the month or the day that the article's page states. */
  private static String firstInstant(String page) {
    String date = BakedSite.page(page).select("[datetime]").attr("datetime");
    return date + "-01-01".substring(date.length() - 4) + "T00:00:00Z";
  }

  @Test
  void thePageForWrongAddressesLeadsBackFromAnyDepth() throws IOException {
    Document page = Jsoup.parse(Sites.BELOW.resolve("404.html"));
    assertThat(page.select(".not-found-help").text()).contains("首页", "front page");
    List<String> links = page.select("a").eachAttr("href");
    assertThat(links).contains("/papers/feature/", "/papers/feature/" + BakedSite.articles().get(0));
    assertThat(links).containsAll(BakedSite.otherFolders().stream().map(folder -> "/papers/feature/" + folder).toList());
    for (String link : links) {
      String file = link.replaceFirst("^/papers/feature/", "").replaceFirst("(^|/)$", "$1index.html");
      assertThat(Sites.BELOW.resolve(file)).isRegularFile();
    }
  }

  /** Every file once: the compressed copies are the same files in other encodings. Three articles have 600 kB. */
  @Test
  void theWholeSiteIsLight() throws IOException {
    long bytes = 0;
    try (Stream<Path> walk = Files.walk(Sites.BELOW)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        bytes += file.toString().matches(".*\\.(jpe?g|png|webp|gz|br)") ? 0 : Files.size(file);
      }
    }
    assertThat(bytes).isLessThanOrEqualTo(150_000L + 150_000L * BakedSite.articles().size());
  }

  /** What a page's versions are marked with. */
  private static List<String> versions() {
    return Stream.concat(BakedSite.LANGUAGES.stream(), Stream.of("x-default")).toList();
  }

  private static String url(String page) {
    return Sites.ADDRESS + page.replaceFirst("(^|/)index\\.html$", "$1");
  }
}
