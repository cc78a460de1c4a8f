package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;

/** More articles than a navigation can hold, baked on all cores: every page leads on, and the order is always one. */
class ManyArticlesTest {

  private static final int COUNT = 60;

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.tiny(folder);
    writeArticles(project);
    project.bake();
  }

  private static void writeArticles(TestProject project) throws IOException {
    for (int i = 1; i <= COUNT; i++) {
      project.write(
          "content/articles/a%02d.md".formatted(i),
          "type=article\nstatus=published\ntitle=Part %d\ndate=2020\nsummary=Part %d.\n~~~~~~\n![A bridge](../photos/bridge.jpg)\n"
              .formatted(i, i));
    }
    project.replace("content/index.md", "articles/second", "articles/second," + paths());
  }

  @Test
  void leadsFromEachArticleToTheNext() throws IOException {
    for (int i = 2; i < COUNT; i++) {
      Document page = project.page("articles/a%02d.html".formatted(i));
      assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("a%02d.html".formatted(i - 1));
      assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("a%02d.html".formatted(i + 1));
    }
  }

  @Test
  void listsThemOnTheCoverAndNotInTheNavigationOfEveryPage() throws IOException {
    assertThat(project.page("index.html").select(".article-card")).hasSize(COUNT + 2);
    assertThat(project.page("articles/a07.html").select(".navigation a").eachText()).doesNotContain("Part 9");
  }

  /** Its links are absolute, so that it has some only where the address is known. */
  @Test
  void listsThemNeitherOnThePageForWrongAddresses(@TempDir Path other) throws IOException {
    TestProject addressed = TestProject.tiny(other);
    Properties settings = TestProject.uncompressed();
    settings.setProperty("site.url", "https://example.org/");
    addressed.bake(settings);
    assertThat(addressed.page("404.html").select(".link").eachText()).hasSizeGreaterThan(2);
    writeArticles(addressed);
    addressed.bake(settings);
    assertThat(addressed.page("404.html").select(".link").eachText()).contains("Front page").doesNotContain("Part 9");
  }

  /** What a cover says for search engines does not grow with its articles: all readers load it. */
  @Test
  void describesTheFirstFiftyOnTheCover() throws IOException {
    String data = project.page("index.html").select("script[type=application/ld+json]").html();
    assertThat(data.split("\"NewsArticle\"", -1)).hasSize(51);
  }

  @Test
  void reportsATemplatesMistakeOnceAndAlwaysForTheFirstPage() throws IOException {
    TestProject broken = TestProject.tiny(folder.resolve("broken"));
    broken.write("templates/article.ftlh", "${page.titel}");
    List<Problem> problems = broken.problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).hint().en()).contains("articles/first.html");
  }

  @Test
  void reportsAllProblemsInTheOrderOfTheirFiles(@TempDir Path other) throws IOException {
    TestProject broken = TestProject.tiny(other);
    for (int i = COUNT; i >= 1; i--) {
      broken.write("content/articles/a%02d.md".formatted(i), "type=artikel\n~~~~~~\n");
    }
    assertThat(broken.problems())
        .filteredOn(problem -> problem.code().equals("header-type-unknown"))
        .extracting(problem -> problem.location().path())
        .isEqualTo(IntStream.rangeClosed(1, COUNT).mapToObj("content/articles/a%02d.md"::formatted).toList());
  }

  @Test
  void bakesTheSameBytesAgain() throws IOException {
    byte[] before = Files.readAllBytes(project.file("target/tiny-site.zip"));
    project.bake();
    assertThat(Files.readAllBytes(project.file("target/tiny-site.zip"))).isEqualTo(before);
  }

  private static String paths() {
    return IntStream.rangeClosed(1, COUNT).mapToObj("articles/a%02d"::formatted).collect(Collectors.joining(","));
  }
}
