package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet shows the articles' pictures as their own pages do, and leaves the cover as it is. */
class BroadsheetTest {

  private static final String RULE = ".picture-bridge{object-position:20% 100%}";

  @TempDir Path folder;

  private TestProject project;

  @BeforeEach
  void aPhotoInAnArticleOnly() throws IOException {
    project = TestProject.tiny(folder);
    project.replace("content/index.md", "photos=bridge\n", "");
    project.replace("content/articles/first.md", "photo=bridge\n", "");
    project.replace("content/photos/bridge.md", "alt=", "focus=20% 100%\nalt=");
  }

  @Test
  void cutsPicturesAroundTheirFocus() throws IOException {
    project.bake();
    assertThat(project.page("print.html").select(".broadsheet-text img.picture-bridge")).isNotEmpty();
    assertThat(project.page("print.html").select("style").html()).contains(RULE);
  }

  @Test
  void leavesTheCoverItsOwnRules() throws IOException {
    TestOnlooker onlooker = new TestOnlooker();
    Bake.preview(project.file(""), project.site(), new Properties(), onlooker).run();
    assertThat(project.page("print.html").select("style").html()).contains(RULE);
    assertThat(onlooker.pages.html("index.html")).hasValueSatisfying(cover -> assertThat(cover).doesNotContain(RULE));
  }
}
