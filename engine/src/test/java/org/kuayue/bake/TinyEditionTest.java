package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another newspaper's feature, in one language, bakes with the same templates and not one changed line. */
class TinyEditionTest {

  @TempDir static Path folder;

  private static TestProject project;
  private static BakeReport report;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.tiny(folder);
    report = project.bake();
  }

  @Test
  void writesOnePageForEachPublishedDocumentAndNothingElse() throws IOException {
    assertThat(files().stream().filter(file -> !file.endsWith(".gz") && !file.endsWith(".br")))
        .containsExactly(
            ".nojekyll",
            "404.html",
            "_headers",
            "_redirects",
            "articles/first.html",
            "articles/second.html",
            "edition.json",
            "illustrations/bridge.63f3d5389153.svg",
            "index.html",
            "js/reader.cd1627e9d28a.js",
            "print.html",
            "robots.txt",
            "sw.js");
    assertThat(report.read()).isEqualTo(5);
    assertThat(report.pages()).isEqualTo(3);
    assertThat(report.copied()).isEqualTo(2);
  }

  @Test
  void takesNameAndColourFromTheEdition() throws IOException {
    Document cover = project.page("index.html");
    assertThat(cover.text()).contains("River & Town", "A Bridge Turns Fifty");
    assertThat(cover.selectFirst("style").data()).contains("--accent:#1d4ed8");
    assertThat(cover.selectFirst("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void escapesTextOfHeaders() throws IOException {
    Document article = project.page("articles/first.html");
    assertThat(article.selectFirst("h1").text()).contains("How <It> Was Built");
    assertThat(article.selectFirst("meta[name=description]").attr("content")).isEqualTo("Stone, rope & patience.");
  }

  @Test
  void linksPagesRelatively() throws IOException {
    Document article = project.page("articles/first.html");
    assertThat(article.select("a[href='second.html#the-toll']").text()).isEqualTo("the second part");
    assertThat(article.select("a[rel=next]").attr("href")).isEqualTo("second.html");
    assertThat(article.select("a[rel=prev]")).isEmpty();
    Document next = project.page("articles/second.html");
    assertThat(next.select("a[rel=prev]").attr("href")).isEqualTo("first.html");
    assertThat(next.select("a[href='#the-toll']")).isNotEmpty();
    assertThat(next.select("a[href='https://example.org/']").text()).isEqualTo("the council");
  }

  @Test
  void givesHeadingsTheirOwnIds() throws IOException {
    assertThat(project.page("articles/first.html").select("h2[id]").eachAttr("id"))
        .containsExactly("the-stones", "the-stones-2");
  }

  @Test
  void showsTheDateAsPreciselyAsItIsKnown() throws IOException {
    assertThat(project.page("articles/first.html").select("time").outerHtml())
        .contains("datetime=\"2020-05-04\"", "4 May 2020");
    assertThat(project.page("articles/second.html").select("time").attr("datetime")).isEqualTo("2020");
  }

  @Test
  void makesFiguresOfPictures() throws IOException {
    var figure = project.page("articles/first.html").selectFirst(".prose figure");
    assertThat(figure.selectFirst("img").attr("src")).isEqualTo("../illustrations/bridge.63f3d5389153.svg");
    assertThat(figure.selectFirst("img").attr("alt")).isEqualTo("A stone arch over water");
    assertThat(figure.selectFirst("img").attr("width")).isEqualTo("300");
    assertThat(figure.selectFirst("figcaption").html()).contains("The <em>old</em> bridge");
    assertThat(figure.selectFirst("figcaption").text()).contains("Illustration");
  }

  @Test
  void rendersTablesFootnotesAndStrikethrough() throws IOException {
    Document article = project.page("articles/first.html");
    assertThat(article.select("th[scope=col]").eachText()).containsExactly("Year", "Stones");
    assertThat(article.select("td.end").text()).isEqualTo("812");
    assertThat(article.select("[align]")).isEmpty();
    assertThat(article.select("del").text()).isEqualTo("twice");
    assertThat(article.select(".footnotes").text()).contains("By the mason’s own count.");
  }

  @Test
  void packsTheSameFiles() throws IOException {
    try (ZipFile zip = new ZipFile(project.file("target/tiny-site.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyElementsOf(files());
    }
  }

  private static List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(project.site())) {
      return walk.filter(Files::isRegularFile)
          .map(file -> project.site().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
