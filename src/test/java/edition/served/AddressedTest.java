package edition.served;

import static org.assertj.core.api.Assertions.assertThat;

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
    for (String page : pages()) {
      Document html = Jsoup.parse(Sites.BELOW.resolve(page));
      String path = page.replaceFirst("^en/", "");
      assertThat(html.select("link[rel=canonical]").attr("href")).isEqualTo(url(page));
      assertThat(html.select("link[hreflang=zh-CN]").attr("href")).isEqualTo(url(path));
      assertThat(html.select("link[hreflang=en]").attr("href")).isEqualTo(url("en/" + path));
      assertThat(html.select("link[hreflang=x-default]").attr("href")).isEqualTo(url(path));
      assertThat(html.select("a[href], img[src]"))
          .allMatch(element -> !(element.attr("href") + element.attr("src")).startsWith("http"));
    }
  }

  @Test
  void theSitemapHasEveryPageButTheSheetWithItsVersionsAndPictures() throws IOException {
    List<String> pages = pages().stream().filter(page -> !page.endsWith("print.html")).toList();
    Document sitemap = Jsoup.parse(Files.readString(Sites.BELOW.resolve("sitemap.xml")), "", Parser.xmlParser());
    assertThat(sitemap.select("url > loc").eachText())
        .containsExactlyInAnyOrderElementsOf(pages.stream().map(AddressedTest::url).toList());
    for (Element entry : sitemap.select("url")) {
      assertThat(entry.select("xhtml|link").eachAttr("hreflang")).containsExactly("zh-CN", "en", "x-default");
    }
    List<String> images = sitemap.select("image|loc").eachText();
    assertThat(images).isNotEmpty().allMatch(image -> image.startsWith(Sites.ADDRESS));
    for (String image : images) {
      assertThat(Sites.BELOW.resolve(image.substring(Sites.ADDRESS.length()))).isRegularFile();
    }
  }

  @Test
  void eachLanguageHasItsFeed() throws IOException {
    for (String folder : List.of("", "en/")) {
      Document feed = Jsoup.parse(Files.readString(Sites.BELOW.resolve(folder + "feed.atom")), "", Parser.xmlParser());
      assertThat(feed.select("entry > id").eachText())
          .containsExactly(
              url(folder + "articles/development.html"),
              url(folder + "articles/innovation.html"),
              url(folder + "articles/services.html"));
      assertThat(feed.select("updated").eachText()).containsOnly("2021-01-01T00:00:00Z");
    }
  }

  @Test
  void thePageForWrongAddressesLeadsBackFromAnyDepth() throws IOException {
    List<String> links = Jsoup.parse(Sites.BELOW.resolve("404.html")).select("a").eachAttr("href");
    assertThat(links).contains("/papers/feature/", "/papers/feature/en/", "/papers/feature/articles/services.html");
    for (String link : links) {
      String file = link.replaceFirst("^/papers/feature/", "").replaceFirst("(^|/)$", "$1index.html");
      assertThat(Sites.BELOW.resolve(file)).isRegularFile();
    }
  }

  /** Every file once: the compressed copies are the same files in other encodings. */
  @Test
  void theWholeSiteIsLight() throws IOException {
    long bytes = 0;
    try (Stream<Path> walk = Files.walk(Sites.BELOW)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        bytes += file.toString().matches(".*\\.(jpe?g|png|webp|gz|br)") ? 0 : Files.size(file);
      }
    }
    assertThat(bytes).isLessThanOrEqualTo(600_000);
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> walk = Files.walk(Sites.BELOW)) {
      List<String> pages =
          walk.map(file -> Sites.BELOW.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".html") && !file.equals("404.html"))
              .toList();
      assertThat(pages).hasSizeGreaterThanOrEqualTo(10);
      return pages;
    }
  }

  private static String url(String page) {
    return Sites.ADDRESS + page.replaceFirst("(^|/)index\\.html$", "$1");
  }
}
