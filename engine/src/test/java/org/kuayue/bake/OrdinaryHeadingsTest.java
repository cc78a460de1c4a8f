package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor may give a heading any words, also those that templates call something on the page by. */
class OrdinaryHeadingsTest {

  private static final String ARTICLE = "articles/first.html";

  @TempDir Path folder;

  @Test
  void mayHaveTheWordsOfATemplatesIds() throws IOException {
    TestProject project = TestProject.tiny(folder);
    project.bake();
    List<String> ids = project.page(ARTICLE).select("[id]:not(h2, h3)").eachAttr("id");
    assertThat(ids).contains("main", "scheme-dark");
    String headings = ids.stream().map(id -> "## " + id + "\n\nText.\n\n").collect(Collectors.joining());
    project.replace("content/articles/first.md", "Again ", headings.strip() + "\n\nAgain ");
    project.bake();
    Document page = project.page(ARTICLE);
    assertThat(page.select("h2").eachText()).containsAll(ids);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }
}
