package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemsException;

/** What goes out, what does not yet, and what editors see of it. */
class PublicationTest {

  private static final String LAST_SECOND = "1634486399"; // 2021-10-17T15:59:59Z
  private static final String NEXT_SECOND = "1634486400";

  @TempDir Path folder;

  private TestProject project;

  @BeforeEach
  void writeAPageOfTheFuture() throws IOException {
    project = TestProject.tiny(folder);
    project.write(
        "content/soon.md", "type=page\nstatus=published\ntitle=Soon\nsummary=Soon.\ndate=2021-10-18\n~~~~~~\nSoon.\n");
  }

  @Test
  void aDayBeginsWhereTheEditionSaysSo() throws IOException {
    project.write("jbake.properties", "site.languages=en\nsite.timezone=Asia/Shanghai\n");
    project.bake(LAST_SECOND);
    assertThat(project.site().resolve("soon.html")).doesNotExist();
    project.bake(NEXT_SECOND);
    assertThat(project.site().resolve("soon.html")).exists();
  }

  /** A timer bakes on the day, and no editor is there. */
  @Test
  void anArticleThatTheCoverListsGoesOutOnItsDayByItself() throws IOException {
    project.write("jbake.properties", "site.languages=en\nsite.timezone=Asia/Shanghai\nsite.url=https://example.org/\n");
    project.replace("content/articles/unfinished.md", "status=draft\ndate=2020", "status=published\ndate=2021-10-18");
    project.replace("content/index.md", "articles/second", "articles/second, articles/unfinished");
    assertThat(project.bake(LAST_SECOND).warnings()).extracting(Problem::code).contains("cover-entry-future");
    for (String file : List.of("index.html", "feed.atom", "sitemap.xml", "sw.js", "edition.json", "articles/second.html")) {
      assertThat(project.baked(file)).as(file).doesNotContain("unfinished");
    }
    assertThat(project.bake(NEXT_SECOND).warnings()).extracting(Problem::code).doesNotContain("cover-entry-future");
    assertThat(project.page("index.html").select("a[href='articles/unfinished.html']")).isNotEmpty();
    assertThat(project.baked("feed.atom")).contains("https://example.org/articles/unfinished.html");
  }

  @Test
  void aMonthBeginsWithItsFirstDay() throws IOException {
    project.replace("content/soon.md", "date=2021-10-18", "date=2021-11");
    project.bake(NEXT_SECOND);
    assertThat(project.site().resolve("soon.html")).doesNotExist();
  }

  @Test
  void thePreviewShowsWhatIsHeldBackAndMarksIt() throws IOException {
    project.replace("content/soon.md", "2021-10-18", "9999");
    Bake.preview(folder, project.site(), new Properties(), new TestOnlooker()).run();
    assertThat(project.page("articles/unfinished.html").select("main mark").text()).isEqualTo("Draft: not published");
    assertThat(project.page("soon.html").select("main mark").text()).startsWith("Dated in the future");
    assertThat(project.page("articles/first.html").select("main mark")).isEmpty();
  }

  @Test
  void thePreviewShowsWhatPublishedPagesLinkTo() throws IOException {
    project.replace("content/articles/second.md", "(#the-toll)", "(unfinished.md)");
    project.replace("content/index.md", "articles/second", "articles/second, articles/unfinished");
    Bake.preview(folder, project.site(), new Properties(), new TestOnlooker()).run();
    assertThat(project.page("articles/second.html").select(".prose a[href='unfinished.html']")).hasSize(1);
    assertThat(project.problems()).extracting(Problem::code).containsExactly("link-draft", "cover-entry-draft");
  }

  /** What does not go out is its author's business until it does: the preview tells it. */
  @Test
  void whatIsWrongWithinADraftIsToldInThePreviewAlone() throws IOException {
    project.replace("content/articles/unfinished.md", "~~~~~~\n", "~~~~~~\n<b>Bold</b> of the the bridge.\n\n");
    assertThat(project.bake().warnings()).extracting(Problem::code).doesNotContain("html-not-allowed", "proof-doubled-word");
    assertThatThrownBy(() -> Bake.preview(folder, project.site(), new Properties(), new TestOnlooker()).run())
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e -> assertThat(e.problems()).extracting(Problem::code).contains("html-not-allowed", "proof-doubled-word"));
  }

  @Test
  void linksInACaptionStartFromTheCaption() throws IOException {
    project.replace("content/photos/bridge.md", "The *old* bridge", "The [old](../articles/second.md) bridge");
    project.bake();
    assertThat(project.page("index.html").select("figcaption a").attr("href")).isEqualTo("articles/second.html");
    assertThat(project.page("articles/first.html").select("figcaption a").attr("href")).isEqualTo("second.html");
  }
}
