package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;
import org.kuayue.markdown.TextCount;

/** One bake after the other, and what of each is seen when. */
class BakerTest {

  private static final String ARTICLE = "content/articles/first.md";
  private static final String PAGE = "articles/first.html";

  @TempDir Path folder;

  private final List<Desk> early = new ArrayList<>();

  @Test
  void saysThatPagesCannotBeWritten() throws IOException {
    TestProject.tiny(folder);
    Path file = Files.writeString(folder.resolve("preview"), "a file in the folder's place");
    assertThat(bake(new Baker(folder, file, new Properties()), false).orElseThrow().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("site-unwritable"))
        .satisfies(problem -> assertThat(problem.location()).hasToString("preview/1:1:1"));
  }

  @Test
  void showsASavedTextBeforeTheSiteIsWhole() throws IOException {
    TestProject project = TestProject.tiny(folder);
    Baker baker = baker();
    bake(baker, false);
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    Desk whole = bake(baker, false).orElseThrow();
    assertThat(early).extracting(Desk::number).containsExactly(1, 2);
    assertThat(early.get(1).isWhole()).isFalse();
    assertThat(text(early.get(1), PAGE)).contains("Rope by rope");
    assertThat(whole.number()).isEqualTo(2);
    assertThat(whole.isWhole()).isTrue();
    assertThat(text(whole, PAGE)).contains("Rope by rope").as("the same weight").isEqualTo(text(early.get(1), PAGE));
    assertThat(whole.site().count(PAGE)).isEqualTo(early.get(1).site().count(PAGE)).isNotEqualTo(TextCount.NOTHING);
  }

  @Test
  void showsNoPageOfADeletedTextBeforeTheSiteIsWhole() throws IOException {
    TestProject project = TestProject.tiny(folder);
    project.write("content/passing.md", "type=page\nstatus=published\ntitle=Passing\n~~~~~~\nNot for long.\n");
    Baker baker = baker();
    assertThat(text(bake(baker, false).orElseThrow(), "passing.html")).contains("Not for long.");
    Files.delete(project.file("content/passing.md"));
    bake(baker, false);
    assertThat(early.get(1).isWhole()).isFalse();
    assertThat(early.get(1).site().bytes("passing.html")).isEmpty();
    assertThat(early.get(1).site().bytes("404.html")).as("what the bake that goes on has not made yet").isPresent();
  }

  /** Also for a page that does not hear of every bake. */
  @Test
  void reloadsPagesFromBeforeTheLastChangeOfATemplate() throws IOException {
    TestProject project = TestProject.tiny(folder);
    Baker baker = baker();
    assertThat(bake(baker, false, "content/index.md").orElseThrow().reload()).isZero();
    project.replace(ARTICLE, "photo=bridge", "photo=brigde");
    assertThat(bake(baker, false, "templates/article.ftlh").orElseThrow().reload()).isEqualTo(2);
    project.replace(ARTICLE, "photo=brigde", "photo=bridge");
    assertThat(bake(baker, false, ARTICLE).orElseThrow().reload()).as("the first bake with that template").isEqualTo(3);
    assertThat(bake(baker, false, "assets/css/tokens.css").orElseThrow().reload()).isEqualTo(3);
  }

  @Test
  void pagesOfABakeThatWasGivenUpKeepTheirFilesUntilOthersAreShown() throws Exception {
    TestProject project = TestProject.tiny(folder);
    Baker baker = baker();
    bake(baker, false);
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    assertThat(bake(baker, true)).isEmpty();
    Served givenUp = early.get(1).site();
    assertThat(givenUp.files()).isNotEmptyDirectory();

    project.replace(ARTICLE, "photo=bridge", "photo=brigde");
    Desk failed = bake(baker, false).orElseThrow();
    assertThat(failed.hasErrors()).isTrue();
    assertThat(failed.site().isWhole()).isTrue();
    assertThat(text(failed, PAGE)).as("the last good page").contains("Stone by stone");
    assertThat(givenUp.files()).isNotEmptyDirectory();

    project.replace(ARTICLE, "photo=brigde", "photo=bridge");
    assertThat(text(bake(baker, false).orElseThrow(), PAGE)).contains("Rope by rope");
    for (int tries = 0; tries < 200 && Files.exists(givenUp.files()); tries++) {
      Thread.sleep(50);
    }
    assertThat(givenUp.files()).doesNotExist();
  }

  /** Of the settings as they are now, also of the first bake's before its end. */
  @Test
  void saysWhatAPageMayWeighAndInWhichLanguageProblemsAreTold() throws IOException {
    TestProject.tiny(folder);
    Properties settings = new Properties();
    settings.setProperty("audit.page.bytes", "20000");
    settings.setProperty("messages.language", "zh");
    Baker baker = new Baker(folder, folder.resolve("preview"), settings);
    Desk whole = bake(baker, false).orElseThrow();
    for (Desk desk : List.of(early.get(0), whole)) {
      assertThat(desk.messages().getLanguage()).isEqualTo("zh");
      assertThat(DeskJson.of(desk, Optional.empty())).contains("\"budget\":20000,");
    }
    assertThat(Files.readString(Path.of("src/main/resources/org/kuayue/preview/client.js"))).contains("desk.budget");
    settings.setProperty("audit.page.bytes", "0");
    assertThat(bake(baker, false).orElseThrow().budget()).isZero();
  }

  private Baker baker() {
    return new Baker(folder, folder.resolve("preview"), new Properties());
  }

  private Optional<Desk> bake(Baker baker, boolean superseded, String... changed) {
    return baker.bake(Set.of(changed), early::add, () -> superseded);
  }

  private static String text(Desk desk, String name) throws IOException {
    return new String(desk.site().bytes(name).orElseThrow(), StandardCharsets.UTF_8);
  }
}
