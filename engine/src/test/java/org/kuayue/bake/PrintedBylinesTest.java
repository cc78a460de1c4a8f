package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers see a byline with one role before each name, machines the names alone. */
class PrintedBylinesTest {

  @TempDir static Path folder;

  private static TestProject project;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.edition("paired", folder);
    project.write("jbake.properties", "site.languages=zh-CN,en\nsite.url=https://example.org/\n");
    project.replace("content/articles/stones.md", "photo=bridge", "byline=记者 王小明 通讯员 李四\nphoto=bridge");
    project.replace("content/articles/toll.md", "type=article", "type=article\nbyline=本报评论员");
    project.replace("content/en/articles/stones.md", "photo=bridge", "byline=Wang Xiaoming\nphoto=bridge");
    project.replace("content/photos/bridge.md", "type=photo", "type=photo\ncredit=张三 摄");
    project.replace("content/en/photos/bridge.md", "type=photo", "type=photo\ncredit=Zhang San");
    project.bake();
  }

  @Test
  void aRoleIsPrintedOnce() throws IOException {
    assertThat(byline("articles/stones.html", ".byline > :has(.byline-name)")).isEqualTo("记者 王小明 通讯员 李四");
    assertThat(byline("articles/toll.html", ".byline > :has(.byline-name)")).isEqualTo("本报评论员");
    assertThat(byline("index.html", ".byline > :has(.byline-name)")).isEqualTo("记者 王小明 通讯员 李四 本报评论员");
    assertThat(byline("print.html", ".broadsheet-byline")).isEqualTo("记者 王小明 通讯员 李四 本报评论员");
  }

  @Test
  void aNameAloneGetsTheRole() throws IOException {
    assertThat(byline("en/articles/stones.html", ".byline > :has(.byline-name)")).isEqualTo("By Wang Xiaoming");
    assertThat(byline("en/print.html", ".broadsheet-byline")).isEqualTo("By Wang Xiaoming");
  }

  @Test
  void aCreditHasOneLabel() throws IOException {
    assertThat(byline("articles/stones.html", ".figure-credit")).isEqualTo("张三 摄");
    assertThat(byline("en/articles/stones.html", ".figure-credit")).isEqualTo("Photo Zhang San");
  }

  @Test
  void machinesAreToldTheNames() throws IOException {
    assertThat(project.baked("articles/stones.html"))
        .contains("\"author\":[{\"@type\":\"Person\",\"name\":\"王小明\"},{\"@type\":\"Person\",\"name\":\"李四\"}]");
    assertThat(project.baked("articles/toll.html")).doesNotContain("\"author\"");
    assertThat(Jsoup.parse(project.baked("feed.atom"), "", Parser.xmlParser()).select("entry > author > name").eachText())
        .containsExactly("王小明", "李四");
  }

  private static String byline(String page, String selector) throws IOException {
    return project.page(page).select(selector).text();
  }
}
