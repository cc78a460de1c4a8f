package org.kuayue.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemsException;

/** What stock JBake does to an editor, case by case, and does not happen here. What it does is said beside each. */
class StockFaultsTest {

  private static final String FIRST = "content/articles/first.md";
  private static final String SECOND = "content/articles/second.md";

  @TempDir Path folder;

  private TestProject project;

  @BeforeEach
  void copy() throws IOException {
    project = TestProject.tiny(folder);
  }

  @Test
  @DisplayName("no type, wrong type, missing or mistyped ~~~~~~, a header line without = (the article is dropped)")
  void headersThatCannotBeRead() throws IOException {
    assertThat(problemsWith(FIRST, "type=article\n", "")).containsExactly(FIRST + ":1:1 header-key-missing");
    assertThat(problemsWith(FIRST, "type=article", "type=story")).containsExactly(FIRST + ":2:6 header-type-unknown");
    assertThat(problemsWith(FIRST, "~~~~~~\n", "\n")).containsExactly(FIRST + ":9:1 header-separator-missing");
    assertThat(problemsWith(FIRST, "~~~~~~", "~~~~~")).containsExactly(FIRST + ":8:1 header-separator-invalid");
    assertThat(problemsWith(FIRST, "byline=", "byline ")).containsExactly(FIRST + ":6:1 header-line-invalid");
  }

  @Test
  @DisplayName("no status (published as a draft page)")
  void noStatus() throws IOException {
    assertThat(problemsWith(FIRST, "status=published\n", "")).containsExactly(FIRST + ":1:1 header-key-missing");
  }

  @Test
  @DisplayName("date 2024-13-45 (becomes 2025-02-14); 2024/13/45 (the file's date is used)")
  void impossibleDates() throws IOException {
    assertThat(problemsWith(FIRST, "2020-05-04", "2024-13-45")).containsExactly(FIRST + ":4:6 header-date-impossible");
    assertThat(problemsWith(FIRST, "2020-05-04", "2024/13/45")).containsExactly(FIRST + ":4:6 header-value-invalid");
  }

  @Test
  @DisplayName("a file saved as GBK (mojibake)")
  void gbk() throws IOException {
    String text = Files.readString(project.file(FIRST)).replace("How <It> Was Built", "怎样建成的");
    Files.write(project.file(FIRST), text.getBytes(Charset.forName("GBK")));
    assertThat(problems()).containsExactly(FIRST + ":1:7 encoding-gbk");
  }

  @Test
  @DisplayName("header without a body (the header becomes the page's text)")
  void headerWithoutABody() throws IOException {
    project.write(SECOND, "title=Who Paid\ntype=article\nstatus=published\ndate=2020\nsummary=A penny.\n~~~~~~\n");
    assertThat(problems()).contains(SECOND + ":7:1 body-missing");
  }

  @Test
  @DisplayName("undefined variable in a template (a page holding a stack trace stays in the output)")
  void undefinedVariable() throws IOException {
    assertThat(problemsWith("templates/article.ftlh", text -> "<p>\n${page.titel}</p>\n"))
        .containsExactly("templates/article.ftlh:2:3 template-error");
    assertThat(project.site()).doesNotExist();
  }

  @Test
  @DisplayName("missing image, broken link, missing anchor (silent)")
  void brokenReferences() throws IOException {
    project.replace(FIRST, "photos/bridge.jpg", "photos/bridg.jpg");
    project.replace(FIRST, "second.md#the-toll", "third.md");
    project.replace(SECOND, "(#the-toll)", "(#the-tolls)");
    assertThat(problems())
        .containsExactly(
            FIRST + ":9:20 link-broken", FIRST + ":13:1 figure-missing", SECOND + ":9:14 anchor-broken");
  }

  @Test
  @DisplayName("<script>, onclick in Markdown (passed through)")
  void scripts() throws IOException {
    project.replace(FIRST, "Again ", "Again <script>alert() ");
    project.replace(SECOND, "A penny;", "A <span onclick='x()'>penny</span>;");
    assertThat(problems())
        .containsExactly(
            FIRST + ":21:7 html-not-allowed", SECOND + ":9:3 html-not-allowed");
  }

  @Test
  @DisplayName("article or asset deleted (the stale page stays)")
  void deleted() throws IOException {
    project.write("assets/old.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    project.bake();
    assertThat(project.site().resolve("old.svg")).exists();
    Files.delete(project.file("assets/old.svg"));
    Files.delete(project.file(SECOND));
    project.replace("content/index.md", ", articles/second", "");
    project.replace(FIRST, "[the second part](second.md#the-toll)", "it");
    project.bake();
    assertThat(published()).contains("articles/first.html").doesNotContain("articles/second.html", "old.svg");
  }

  @Test
  @DisplayName("two sources for one address, an asset with an article's address (one overwrites the other)")
  void oneAddress() throws IOException {
    Files.createDirectories(project.file("assets/articles"));
    project.write("assets/articles/first.html", "<p>an old copy</p>");
    assertThat(project.bake().warnings().stream().map(StockFaultsTest::place))
        .containsExactly("assets/articles/first.html:1:1 file-stray");
    assertThat(project.page("articles/first.html").title()).contains("How <It> Was Built");
    project.write("content/photos/bridge.jpg", "one");
    project.write("assets/photos/bridge.jpg", "another");
    assertThat(problems()).contains("assets/photos/bridge.jpg:1:1 address-duplicate");
  }

  @Test
  @DisplayName("Chinese file name (its link is a 404 on a static host)")
  void chineseFileName() throws IOException {
    Files.move(project.file("content/articles/unfinished.md"), project.file("content/articles/未完.md"));
    assertThat(problems()).containsExactly("content/articles/未完.md:1:1 file-name-invalid");
  }

  @Test
  @DisplayName("a draft; a page dated in the future (its page is written and reachable)")
  void draftAndFuture() throws IOException {
    project.write(
        "content/soon.md", "type=page\nstatus=published\ntitle=Soon\nsummary=Soon.\ndate=2021-10-18\n~~~~~~\nSoon.\n");
    project.bake("1634511600"); // 2021-10-17 23:00 UTC
    assertThat(published()).doesNotContain("soon.html", "articles/unfinished.html");
    project.bake("1634515200"); // 2021-10-18 00:00 UTC
    assertThat(published()).contains("soon.html").doesNotContain("articles/unfinished.html");
  }

  @Test
  @DisplayName("<, &, \" in a title (unescaped in pages)")
  void markupInTitles() throws IOException {
    project.replace(FIRST, "How <It> Was Built", "<b>\"Stone\" & Co</b>");
    project.bake();
    Document page = project.page("articles/first.html");
    assertThat(page.title()).contains("<b>\"Stone\" & Co</b>");
    assertThat(page.select("h1 b")).isEmpty();
  }

  @Test
  @DisplayName("duplicate header key (the last wins)")
  void duplicateKey() throws IOException {
    assertThat(problemsWith(FIRST, "photo=bridge", "photo=bridge\ntitle=Again"))
        .containsExactly(FIRST + ":8:1 header-key-duplicate");
  }

  @Test
  @DisplayName(".bak, .txt, a.md~, .DS_Store under content or assets (copied to the site)")
  void strayFiles() throws IOException {
    List<String> stray = List.of("assets/.DS_Store", "assets/a.bak", "content/articles/first.md~", "content/notes.txt");
    for (String path : stray) {
      project.write(path, "x");
    }
    assertThat(project.bake().warnings().stream().map(StockFaultsTest::place))
        .containsExactlyElementsOf(stray.stream().map(path -> path + ":1:1 file-stray").toList());
    assertThat(published()).noneMatch(path -> path.contains("DS_Store") || path.matches(".*(bak|~|notes.*)"));
  }

  @Test
  @DisplayName("a hidden folder, such as a program's waste bin (published, names and all)")
  void hiddenFolders() throws IOException {
    project.write("content/.trash/old.md", "type=page\nstatus=published\ntitle=Old\nsummary=Old.\n~~~~~~\nOld.\n");
    project.write("content/photos/.thumbnails/bridge.jpg", "x");
    project.write("assets/.history/old.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    assertThat(project.bake().warnings().stream().map(StockFaultsTest::place))
        .containsExactly(
            "assets/.history:1:1 file-stray", "content/.trash:1:1 file-stray", "content/photos/.thumbnails:1:1 file-stray");
    assertThat(published()).noneMatch(path -> path.contains("old") || path.contains("thumbnails"));
  }

  @Test
  @DisplayName("another name for a folder (half of the program looks elsewhere)")
  void foldersHaveOneName() throws IOException {
    Properties settings = TestProject.uncompressed();
    for (String key : List.of("content.folder", "template.folder", "asset.folder")) {
      settings.setProperty(key, "elsewhere");
    }
    assertThatThrownBy(() -> project.bake(settings))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            told -> assertThat(told.problems()).extracting(Problem::code).hasSize(3).containsOnly("property-unknown"));
  }

  @Test
  @DisplayName("tables (rendered as text unless the extension is named)")
  void tables() throws IOException {
    project.bake();
    assertThat(project.page("articles/first.html").select("table th, table td").eachText()).contains("1970", "812");
  }

  @Test
  @DisplayName("no folder of templates (a stack trace for each engine, and no site)")
  void noTemplates() throws IOException {
    Files.move(project.file("templates"), project.file("elsewhere"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(said, true, UTF_8));
    try {
      assertThat(problems()).contains("templates/article.ftlh:1:1 template-missing");
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(UTF_8)).isEmpty();
  }

  @Test
  @DisplayName("templates (no auto-escaping)")
  void autoEscaping() throws IOException {
    project.write("templates/page.ftlh", "<!doctype html><html lang=\"en\"><title>${page.title}</title><meta name=\"description\" content=\"x\"><h1>${page.title}</h1>");
    project.write(
        "content/soon.md", "type=page\nstatus=published\ntitle=<i>Soon</i>\nsummary=Soon.\n~~~~~~\nSoon.\n");
    project.bake();
    assertThat(project.page("soon.html").select("h1").text()).isEqualTo("<i>Soon</i>");
  }

  /** The problems of a bake in which {@code text} stands for {@code old}; the file is as before afterwards. */
  private List<String> problemsWith(String path, String old, String text) throws IOException {
    assertThat(Files.readString(project.file(path))).contains(old);
    return problemsWith(path, before -> before.replace(old, text));
  }

  private List<String> problemsWith(String path, Function<String, String> change) throws IOException {
    String before = Files.readString(project.file(path));
    project.write(path, change.apply(before));
    List<String> problems = problems();
    project.write(path, before);
    return problems;
  }

  private List<String> problems() throws IOException {
    return project.problems().stream().map(StockFaultsTest::place).toList();
  }

  private static String place(Problem problem) {
    return problem.location() + " " + problem.code();
  }

  private List<String> published() throws IOException {
    try (Stream<Path> files = Files.walk(project.site())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> project.site().relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
