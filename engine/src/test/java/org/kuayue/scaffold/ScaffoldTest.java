package org.kuayue.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.Bake;
import org.kuayue.bake.TestProject;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;

class ScaffoldTest {

  private static final List<Language> LANGUAGES = List.of(Language.of("zh-CN", true), Language.of("en", false));

  @TempDir Path folder;

  @Test
  void newDocumentsAreDraftsThatDoNotDisturbTheBake() throws IOException {
    TestProject project = TestProject.tiny(folder);
    Scaffold scaffold = new Scaffold(folder, List.of(Language.of("en", true)), Year.of(2021));
    for (Kind kind : List.of(Kind.ARTICLE, Kind.PHOTO, Kind.PAGE)) {
      scaffold.document(kind, "a-new-" + kind.word());
    }
    assertThat(project.bake().read()).isEqualTo(5 + 3);
    assertThat(project.site().resolve("articles/a-new-article.html")).doesNotExist();
    assertThat(project.file("content/articles/a-new-article.md")).content().contains("date=2021", "articles/a-new-article");
  }

  @Test
  void everyNewDocumentSaysWhatComesNext() throws IOException {
    for (Kind kind : List.of(Kind.ARTICLE, Kind.PHOTO, Kind.PAGE)) {
      List<Path> files = new Scaffold(folder, LANGUAGES, Year.of(2021)).document(kind, "east-gate");
      assertThat(files).hasSize(2);
      assertThat(files.get(0)).content().contains("status=draft", "<!-- 写好以后：", "draft 改成 published", "east-gate");
      assertThat(files.get(1)).content().contains("status=draft", "<!-- When it is done:", "draft above into published");
    }
  }

  /** An article of another language than the first lies one folder deeper; the photographs are those of the first. */
  @Test
  void aPhotosNoteHasThePathFromTheArticlesOfItsLanguage() throws IOException {
    new Scaffold(folder, List.of(Language.of("zh-CN", true), Language.of("en", false)), Year.of(2021))
        .document(Kind.PHOTO, "east-gate");
    assertThat(folder.resolve("content/photos/east-gate.md")).content().contains("](../photos/east-gate.jpg)");
    assertThat(folder.resolve("content/en/photos/east-gate.md")).content().contains("](../../photos/east-gate.jpg)");
  }

  @Test
  void aPhotosNoteStaysOutOfItsCaption() throws IOException {
    TestProject project = TestProject.tiny(folder);
    new Scaffold(folder, List.of(Language.of("en", true)), Year.of(2021)).document(Kind.PHOTO, "east-gate");
    project.replace("content/photos/east-gate.md", "status=draft", "status=published");
    project.replace("content/photos/east-gate.md", "The caption goes here", "The east gate");
    Path drawings = folder.resolve("assets/illustrations");
    Files.copy(drawings.resolve("bridge.svg"), drawings.resolve("east-gate.svg"));
    Path article = project.file("content/articles/first.md");
    Files.writeString(article, Files.readString(article) + "\n![The gate](../photos/east-gate.jpg)\n");
    project.bake();
    assertThat(project.page("articles/first.html").select("figure:has(img[src*=east-gate]) figcaption").text())
        .endsWith("The east gate");
  }

  @Test
  void everyLineOfANewFileIsAPlaceholderOrMayStay() throws IOException {
    Set<String> lines = new HashSet<>();
    try (Stream<Path> texts = Files.list(Path.of("src/main/resources/org/kuayue/scaffold"))) {
      for (Path text : texts.toList()) {
        lines.addAll(Files.readAllLines(text));
      }
    }
    lines.removeIf(line -> line.matches("|~+|<!--.*-->|(type|status|date|articles)=.*"));
    assertThat(Placeholders.lines()).containsExactlyInAnyOrderElementsOf(lines);
  }

  /** An article that only turned from draft to published: every text that readers would see is told. */
  @Test
  void everyPlaceholderIsTold() throws IOException {
    Path edition = folder.resolve("another");
    new Scaffold(Path.of(".."), LANGUAGES, Year.of(2021)).edition(edition);
    Scaffold scaffold = new Scaffold(edition, LANGUAGES, Year.of(2021));
    for (Path file : scaffold.document(Kind.PAGE, "thanks")) {
      Files.writeString(file, Files.readString(file).replace("status=draft", "status=published"));
    }
    List<Problem> told =
        new Bake(edition, folder.resolve("site"), folder.resolve("site.zip"), new Properties()).run().warnings();
    assertThat(told).allMatch(problem -> problem.code().equals("placeholder-left"));
    assertThat(told.stream().map(problem -> problem.location().toString()))
        .contains(
            "content/index.md:1:7",
            "content/index.md:5:10",
            "content/index.md:13:1",
            "content/en/articles/first.md:6:8",
            "content/en/articles/first.md:13:1",
            "content/thanks.md:8:1")
        .hasSize(2 * (5 + 6 + 3));
  }

  @Test
  void aLanguageIsTheSameInCapitals() throws IOException {
    new Scaffold(folder, List.of(Language.of("ZH-CN", true)), Year.of(2021)).document(Kind.PAGE, "thanks");
    assertThat(folder.resolve("content/thanks.md")).content().containsPattern("title=\\p{IsHan}");
  }

  @Test
  void documentsArePairedAndNeverOverwritten() throws IOException {
    Scaffold scaffold = new Scaffold(folder, LANGUAGES, Year.of(2021));
    Path en = folder.resolve("content/en/articles/roads.md");
    Files.createDirectories(en.getParent());
    Files.writeString(en, "mine");
    assertThatThrownBy(() -> scaffold.document(Kind.ARTICLE, "roads")).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(en).hasContent("mine");
    assertThat(folder.resolve("content/articles/roads.md")).doesNotExist();
  }

  @Test
  void nothingOfAnEditionIsWrittenWhereATemplateIs() throws IOException {
    Path edition = folder.resolve("another");
    Path template = Files.createDirectories(edition.resolve("templates")).resolve("404.ftlh");
    Files.writeString(template, "mine");
    Scaffold scaffold = new Scaffold(Path.of(".."), LANGUAGES, Year.of(2021));
    assertThatThrownBy(() -> scaffold.edition(edition)).isInstanceOf(FileAlreadyExistsException.class).hasMessage(template.toString());
    assertThat(edition.resolve("content")).doesNotExist();
    assertThat(template).hasContent("mine");
    assertThat(edition.resolve("templates/article.ftlh")).doesNotExist();
    assertThat(edition.resolve("jbake.properties")).doesNotExist();
  }

  @Test
  void aNewEditionBakesAtOnce() throws IOException {
    Path edition = folder.resolve("another");
    TestProject project = TestProject.tiny(folder.resolve("project"));
    project.write("jbake.properties", "site.url=https://example.org/\ntheme.accent=#123456\n");
    new Scaffold(project.file(""), LANGUAGES, Year.of(2021)).edition(edition);
    new Bake(edition, folder.resolve("site"), folder.resolve("site.zip"), new Properties()).run();
    assertThat(folder.resolve("site/index.html")).content().contains("特刊大标题", "--accent:#123456").doesNotContain("example.org");
    assertThat(folder.resolve("site/en/articles/first.html")).exists();
    assertThat(edition.resolve("content/articles/first.md")).content().contains("status=published").doesNotContain("draft");
    assertThat(edition.resolve("content/index.md")).content().contains("assets/icons/icon.svg");
    assertThat(edition.resolve("assets/icons")).doesNotExist();
  }
}
