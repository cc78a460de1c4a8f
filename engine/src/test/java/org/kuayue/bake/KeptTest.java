package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.edition.ContentDocument;
import org.kuayue.problem.Obsolete;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;
import org.kuayue.proofread.Proofreader;
import org.kuayue.proofread.ProofreaderSettings;

/** Bakes in one JVM: what they share, and what an onlooker gets before the end. */
class KeptTest {

  private static final String ARTICLE = "content/articles/first.md";
  private static final String PAGE = "articles/first.html";
  private static final Proofreader PROOFREADER = new Proofreader(new ProofreaderSettings(Set.of(), Severity.WARNING));

  @TempDir Path folder;

  private TestProject project;
  private final Kept kept = new Kept();

  @BeforeEach
  void start() throws IOException {
    project = TestProject.tiny(folder);
  }

  @Test
  void anEarlyPageIsTheBakedOne() throws IOException {
    TestOnlooker onlooker = new TestOnlooker(kept, false, "index.html", PAGE, "nowhere.html");
    bake(onlooker);
    assertThat(onlooker.seen).containsOnlyKeys("index.html", PAGE);
    for (String address : onlooker.seen.keySet()) {
      // What is done to finished pages (policies, hashed addresses) does not change what they show.
      assertThat(text(onlooker.seen.get(address))).isEqualTo(text(Files.readString(project.site().resolve(address))));
    }
    assertThat(onlooker.files).anyMatch(file -> file.toString().matches("illustrations.bridge\\..*svg"));
  }

  @Test
  void aBakeThatNobodyWaitsForEndsAndLeavesTheLastSite() throws IOException {
    bake(new TestOnlooker(kept, false));
    String before = Files.readString(project.site().resolve(PAGE));
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    TestOnlooker leaving = new TestOnlooker(kept, true, PAGE);
    assertThatThrownBy(() -> bake(leaving)).isInstanceOf(Obsolete.class);
    assertThat(leaving.seen.get(PAGE)).contains("Rope by rope");
    assertThat(project.site().resolve(PAGE)).hasContent(before);
  }

  @Test
  void anotherTextOfTheSameLengthAndDateIsSeen() throws IOException {
    bake(new TestOnlooker(kept, false));
    FileTime date = Files.getLastModifiedTime(project.file(ARTICLE));
    project.replace(ARTICLE, "Stone by stone", "Brick by brick");
    Files.setLastModifiedTime(project.file(ARTICLE), date);
    bake(new TestOnlooker(kept, false));
    assertThat(project.page(PAGE).text()).contains("Brick by brick").doesNotContain("Stone by stone");
  }

  @Test
  void tellsTheSameProblemsAgain() throws IOException {
    project.write("jbake.properties", "site.languages=zh-CN\n");
    project.replace(ARTICLE, "Stone by stone", "石头,桥。Stone by stone");
    List<Problem> first = bake(new TestOnlooker(kept, false)).warnings();
    assertThat(first).extracting(Problem::code).contains("proof-half-width-punctuation");
    assertThat(bake(new TestOnlooker(kept, false)).warnings()).isEqualTo(first);

    project.write("jbake.properties", "site.languages=zh-CN\nproofreader.off=half-width-punctuation\n");
    assertThat(bake(new TestOnlooker(kept, false)).warnings())
        .extracting(Problem::code)
        .doesNotContain("proof-half-width-punctuation");
  }

  @Test
  void aHeadingsIdFollowsItsPair() throws IOException {
    project = TestProject.edition("paired", folder.resolve("paired"));
    for (String change : List.of("## One", "## Another")) {
      project.write("content/en/about.md", page("About", change + "\n\nText.\n"));
      project.write("content/about.md", page("关于", "## 一\n\n文字。\n"));
      bake(new TestOnlooker(kept, false));
      String id = change.substring(3).toLowerCase(java.util.Locale.ROOT);
      assertThat(project.page("about.html").select("h2").attr("id")).isEqualTo(id);
    }
  }

  @Test
  void readsAFileOnceForAsLongAsItStaysTheSame() throws IOException {
    List<Path> read = new ArrayList<>();
    Path file = project.file(ARTICLE);
    ContentDocument document = document(file, read);
    assertThat(document(file, read)).isSameAs(document);
    assertThat(read).hasSize(1);
    project.replace(ARTICLE, "Stone", "Brick");
    assertThat(document(file, read)).isNotSameAs(document);
    Files.delete(file);
    assertThat(kept.read(file, new Problems(), (missing, problems) -> Optional.empty(), PROOFREADER)).isEmpty();
  }

  private ContentDocument document(Path file, List<Path> read) {
    return kept.read(
            file,
            new Problems(),
            (path, problems) -> {
              read.add(path);
              return new org.kuayue.jbake.JBakeSite(folder, project.site(), new Properties(), problems).read(path, problems);
            },
            PROOFREADER)
        .orElseThrow()
        .document();
  }

  private BakeReport bake(TestOnlooker onlooker) {
    return Bake.preview(project.file(""), project.site(), new Properties(), onlooker).run();
  }

  private static String page(String title, String text) {
    return "type=page\nstatus=published\ntitle=" + title + "\nsummary=" + title + "\n~~~~~~\n" + text;
  }

  private static String text(String html) {
    return org.jsoup.Jsoup.parse(html).body().html();
  }
}
