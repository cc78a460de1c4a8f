package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;

/** What the proofreader finds comes with the site, or stops it; its comments and the marks of ids stay at the desk. */
class ProofreadingTest {

  private static final String ARTICLE = "content/articles/toll.md";

  @TempDir static Path folder;

  private static TestProject project;
  private static List<Problem> warnings;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.edition("paired", folder);
    project.replace(ARTICLE, "summary=一人一文。\n", "");
    project.replace(
        ARTICLE,
        "## 一文钱\n\n一人一文。",
        "## 一文钱 {#coin}\n\n一人一文,孩子不收。\n\n<!-- proofreader: off pair -->\n马也“不收。<!-- 待核 -->");
    project.replace("content/en/articles/stones.md", "#penny", "#coin");
    warnings = project.bake().warnings();
  }

  @Test
  void findingsAreWarnings() {
    assertThat(warnings.stream().map(problem -> problem.in(Locale.CHINESE)))
        .containsExactly(
            "content/articles/toll.md:8:5: warning [proof-half-width-punctuation] 中文里用了半角标点%n    请写“，”。".formatted());
  }

  @Test
  void aPropertyMakesThemErrors() throws IOException {
    TestProject strict = TestProject.edition("paired", folder.resolve("strict"));
    strict.write("jbake.properties", "site.languages=zh-CN,en\nproofreader.severity=error\nproofreader.off=pair, dash\n");
    strict.replace(ARTICLE, "\n一人一文。", "\n一人一文,孩子“不收--");
    assertThat(strict.problems().stream().map(problem -> problem.location() + " " + problem.severity().word()))
        .containsExactly(ARTICLE + ":9:5 error");
  }

  @Test
  void commentsDoNotReachThePage() throws IOException {
    assertThat(project.page("articles/toll.html").outerHtml()).doesNotContain("proofreader", "待核");
  }

  @Test
  void theMarkOfAnIdDoesNotReachThePage() throws IOException {
    Document page = project.page("articles/toll.html");
    assertThat(page.select("h2[id=coin]").text()).isEqualTo("一文钱");
    assertThat(page.select("a[href=#coin]").eachText()).containsOnly("一文钱");
    assertThat(page.outerHtml()).doesNotContain("{#");
    assertThat(project.page("en/articles/toll.html").select("h2").eachAttr("id")).containsExactly("coin");
  }

  @Test
  void anArticleWithoutASummaryHasTheBeginningOfItsText() throws IOException {
    assertThat(project.page("articles/toll.html").select("meta[name=description]").attr("content"))
        .isEqualTo("一人一文,孩子不收。");
  }
}
