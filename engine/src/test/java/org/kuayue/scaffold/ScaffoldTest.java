package org.kuayue.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.Bake;
import org.kuayue.bake.TestProject;
import org.kuayue.edition.Language;

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
    assertThatThrownBy(() -> scaffold.edition(edition, "")).isInstanceOf(FileAlreadyExistsException.class).hasMessage(template.toString());
    assertThat(edition.resolve("content")).doesNotExist();
    assertThat(template).hasContent("mine");
    assertThat(edition.resolve("templates/article.ftlh")).doesNotExist();
    assertThat(edition.resolve("jbake.properties")).doesNotExist();
  }

  @Test
  void aNewEditionBakesAtOnce() throws IOException {
    Path edition = folder.resolve("another");
    new Scaffold(Path.of(".."), LANGUAGES, Year.of(2021)).edition(edition, "theme.accent=#123456\n");
    new Bake(edition, folder.resolve("site"), folder.resolve("site.zip"), new Properties()).run();
    assertThat(folder.resolve("site/index.html")).content().contains("特刊大标题", "--accent:#123456");
    assertThat(folder.resolve("site/en/articles/first.html")).exists();
  }
}
