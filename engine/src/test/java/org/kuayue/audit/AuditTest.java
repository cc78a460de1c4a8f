package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problems;

/** What is wrong on a baked page is found where it stands, and nothing else is reported. */
class AuditTest {

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <title>一页</title>
      <meta name="description" content="一句话">
      <link rel="alternate" hreflang="en" href="en/index.html">
      <link rel="canonical" href="https://example.org/feature/">
      <style>a { background: url("bridge.svg") }</style>
      </head>
      <body>
      <h1 id="top">一页</h1>
      <a href="https://elsewhere.example/?a=1&amp;b=2">elsewhere</a> <a href="#top">up</a> <a href="#">top</a>
      <img src="bridge.svg" width="64" height="48" alt="桥">
      <!-- <h1>not read</h1> -->
      MARK
      </body>
      </html>
      """;

  private static final int MARK_LINE = 16;

  @TempDir Path folder;

  private Path site;
  private int pageBytes = 14_600;

  @BeforeEach
  void goodSite() throws IOException {
    site = folder.resolve("target/site");
    write("index.html", PAGE.replace("MARK", ""));
    write("bridge.svg", "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"48\"/>");
    write(
        "en/index.html",
        """
        <!doctype html>
        <html lang="en"><head><title>A page</title><meta name="description" content="One sentence"></head>
        <body><h1>A page</h1><a href="../index.html#top">中文</a></body></html>
        """);
  }

  @Test
  void nothingIsWrongWithAGoodSite() throws IOException {
    assertProblems();
  }

  @Test
  void linkToNowhere() throws IOException {
    mark("<a href=\"articles/none.html\">x</a>");
    assertProblems("index.html:16:1: error [audit-link-broken] nothing is at \"articles/none.html\"");
  }

  @Test
  void linkOutOfTheSite() throws IOException {
    mark("x<a href=\"../secret.html\">x</a>");
    assertProblems("index.html:16:2: error [audit-link-broken] nothing is at \"../secret.html\"");
  }

  @Test
  void absoluteAddressOfTheSiteThatLeadsNowhere() throws IOException {
    mark("<a href=\"https://example.org/feature/none.html\">x</a><a href=\"/feature/en/\">x</a><a href=\"/en/\">x</a>");
    assertProblems(
        "index.html:16:1: error [audit-link-broken] nothing is at \"https://example.org/feature/none.html\"",
        "index.html:16:82: error [audit-link-broken] nothing is at \"/en/\"");
  }

  @Test
  void addressOfTheSiteWithoutItsSlash() throws IOException {
    mark("<a href=\"https://example.org/feature\">x</a><a href=\"/feature#top\">x</a><a href=\"/featured\">x</a>");
    assertProblems("index.html:16:72: error [audit-link-broken] nothing is at \"/featured\"");
  }

  /** RFC 3986 has letters of both sizes, digits and three signs in a scheme, and a letter first. */
  @Test
  void addressWithASchemeFromAFileWithAColon() throws IOException {
    mark("<a href=\"zA-aZ+0.9:x\">x</a><a href=\"MAILTO:toll@example.org\">x</a>\n<a href=\"3:30\">x</a>\n<a href=\"时:30\">x</a>");
    assertProblems(
        "index.html:17:1: error [audit-link-broken] nothing is at \"3:30\"",
        "index.html:18:1: error [audit-link-broken] nothing is at \"时:30\"");
  }

  @Test
  void addressInPercentCodes() throws IOException {
    mark("<a href=\"#%74op\">x</a><a href=\"%65n/index.html\">x</a>");
    assertProblems();
  }

  @Test
  void percentSignThatBeginsNoCode() throws IOException {
    mark("<a href=\"https://example.org/other.html#100%\">x</a>\n<a href=\"#5%zz\">x</a>\n<a href=\"%.html\">x</a>");
    assertProblems(
        "index.html:17:1: error [audit-anchor-broken] index.html has no element with the id \"5%zz\"",
        "index.html:18:1: error [audit-link-broken] nothing is at \"%.html\"");
  }

  @Test
  void pictureOfASourceSetThatIsNotThere() throws IOException {
    mark("<img src=\"bridge.svg\" srcset=\"bridge.svg 1x, none.svg 2x\" width=\"64\" height=\"48\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-link-broken] nothing is at \"none.svg\"");
  }

  @Test
  void anchorToNowhereOnThisPageAndOnAnother() throws IOException {
    mark("<a href=\"#tpo\">x</a>\n<a href=\"en/index.html#top\">x</a>");
    assertProblems(
        "index.html:16:1: error [audit-anchor-broken] index.html has no element with the id \"tpo\"",
        "index.html:17:1: error [audit-anchor-broken] en/index.html has no element with the id \"top\"");
  }

  @Test
  void idThatStandsTwice() throws IOException {
    mark("<p id=\"top\"></p>");
    assertProblems("index.html:16:1: error [audit-id-duplicate] the id \"top\" stands twice on this page");
  }

  @Test
  void idThatIsEmpty() throws IOException {
    mark("<p id=\"\"></p>");
    assertProblems("index.html:16:1: error [audit-id-duplicate] an empty id");
  }

  @Test
  void pictureOfAnotherSizeOrOfNone() throws IOException {
    mark("<img src=\"bridge.svg\" width=\"640\" height=\"480\" alt=\"\">\n<img src=\"bridge.svg\" alt=\"\">");
    assertProblems(
        "index.html:16:1: error [audit-picture-size] declared as 640×480, but the file has 64×48",
        "index.html:17:1: error [audit-picture-size] declared as ×, but the file has 64×48");
  }

  @Test
  void drawingThatTakesAnySize() throws IOException {
    write("mark.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>");
    mark("<img src=\"mark.svg\" width=\"40\" height=\"30\" alt=\"\">\n<img src=\"mark.svg\" alt=\"\">");
    assertProblems("index.html:17:1: error [audit-picture-size] declared as ×, but the file has no size of its own");
  }

  @Test
  void pictureThatIsNone() throws IOException {
    write("note.jpg", "not a picture");
    mark("<img src=\"note.jpg\" width=\"1\" height=\"1\" alt=\"\">");
    assertProblems("index.html:16:1: error [audit-picture-unreadable] note.jpg is no picture that browsers show");
  }

  @Test
  void requestsToOthersInAStyleSheet() throws IOException {
    List<String> styles =
        List.of(
            "@import url(\"https://a.example/a.css\");",
            "@import url(https://a.example/a.css);",
            "@IMPORT 'https://a.example/a.css';",
            "@import/**/\"https://a.example/a.css\";",
            "a { background: URL( https://a.example/a.css ) }",
            "a { background: image-set('https://a.example/a.css' 1x) }",
            "a { background: -webkit-image-set(url(b.css) 1x, \"b.css\" type(\"image/avif\"), 'https://a.example/a.css' 2x) }");
    for (String style : styles) {
      write("css/a.css", style);
      int column = style.indexOf("https") + 1;
      assertProblems(
          "css/a.css:1:" + column + ": error [audit-request-external] this asks somebody else for \"https://a.example/a.css\"");
    }
    write("css/a.css", "@import url(b.css); a { background: image-set(\"b.css\" 1x) } b { content: \"https://a.example\" }");
    assertProblems();
  }

  @Test
  void missingTitle() throws IOException {
    replace("<title>一页</title>", "<title> </title>");
    assertProblems("index.html:5:1: error [audit-title-missing] the page has no <title>, or an empty one");
  }

  @Test
  void missingDescription() throws IOException {
    replace("name=\"description\"", "name=\"author\"");
    assertProblems("index.html:3:1: error [audit-description-missing] the page has no description");
  }

  @Test
  void emptyDescription() throws IOException {
    replace("content=\"一句话\"", "content=\" \"");
    assertProblems("index.html:3:1: error [audit-description-missing] the page has no description");
  }

  @Test
  void pageThatIsHiddenFromSearchEnginesNeedsNoDescription() throws IOException {
    replace("<meta name=\"description\" content=\"一句话\">", "<meta name=\"robots\" content=\"noindex\">");
    assertProblems();
  }

  @Test
  void noneOrTwoHeadingsOfTheFirstLevel() throws IOException {
    mark("<h1>again</h1>");
    assertProblems("index.html:16:1: error [audit-heading-count] 2 <h1> on this page, where one is right");
    write("index.html", PAGE.replace("MARK", "").replace("h1", "h2"));
    assertProblems("index.html:11:1: error [audit-heading-count] 0 <h1> on this page, where one is right");
  }

  @Test
  void languageOfAnotherFolderOrOfNone() throws IOException {
    replace("<html lang=\"zh-CN\">", "<html lang=\"en\">");
    assertProblems("index.html:2:1: error [audit-language-wrong] the lang of <html> is \"en\", not \"zh-CN\"");
    write("index.html", PAGE.replace("MARK", "<p lang=\"chinese!\">").replace("hreflang=\"en\"", "hreflang=\"\""));
    assertProblems(
        "index.html:7:1: error [audit-language-invalid] \"\" is no language tag",
        "index.html:16:1: error [audit-language-invalid] \"chinese!\" is no language tag");
  }

  @Test
  void oldAddressIsInTheLanguageOfThePageThatItLeadsTo() throws IOException {
    String leadsOn =
        """
        <!doctype html>
        <html lang="%s"><head><title>A page</title><meta http-equiv="refresh" content="0; url=../en/index.html"></head>
        <body><a href="../en/index.html">A page</a></body></html>
        """;
    write("old/index.html", leadsOn.replace("%s", "en"));
    assertProblems();
    write("old/index.html", leadsOn.replace("%s", "zh-CN"));
    assertProblems("old/index.html:2:1: error [audit-language-wrong] the lang of <html> is \"zh-CN\", not \"en\"");
  }

  @Test
  void requestsToOthers() throws IOException {
    write("a.css", "@import \"https://cdn.example/a.css\";\nb { background: url(data:image/png;base64,AA==) }");
    mark("<script src=\"//cdn.example/x.js\"></script><link rel=\"stylesheet\" href=\"a.css\">");
    replace("url(\"bridge.svg\")", "url(https://cdn.example/x.png)");
    assertProblems(
        "a.css:1:10: error [audit-request-external] this asks somebody else for \"https://cdn.example/a.css\"",
        "index.html:9:1: error [audit-request-external] this asks somebody else for \"https://cdn.example/x.png\"",
        "index.html:16:1: error [audit-request-external] this asks somebody else for \"//cdn.example/x.js\"");
  }

  @Test
  void pathOfTheMachine() throws IOException {
    write("drawing.svg", "<svg\n data-from=\"" + folder.toAbsolutePath() + "/drawing.svg\"/>");
    write("feed.atom", "<feed>file:///home/somebody/x</feed>");
    mark("<!-- file:///home/somebody/x -->");
    assertProblems(
        "drawing.svg:2:13: error [audit-machine-path] a path of this machine stands here: \"" + folder.toAbsolutePath() + "\"",
        "feed.atom:1:7: error [audit-machine-path] a path of this machine stands here: \"file:/\"",
        "index.html:16:6: error [audit-machine-path] a path of this machine stands here: \"file:/\"");
  }

  @Test
  void pageOverItsBudgetIsAWarning() throws IOException {
    byte[] noise = new byte[9_000];
    new Random(1).nextBytes(noise);
    mark("<p>" + HexFormat.of().formatHex(noise) + "</p>");
    assertProblems();
    pageBytes = 8_000;
    assertThat(audit()).singleElement().asString().startsWith("index.html:1:1: warning [audit-page-heavy]");
    pageBytes = 0;
    assertProblems();
  }

  @Test
  void theWholeEditionOnOneSheetHasNoBudget() throws IOException {
    String page = Files.readString(site.resolve("en/index.html"));
    write("en/print.html", page);
    write("articles/print.html", page.replace("lang=\"en\"", "lang=\"zh-CN\""));
    pageBytes = 100;
    assertThat(audit())
        .filteredOn(problem -> problem.contains("print.html"))
        .singleElement()
        .asString()
        .startsWith("articles/print.html:1:1: warning [audit-page-heavy]");
  }

  @Test
  void htmlThatABrowserWouldHaveToRepair() throws IOException {
    mark("1 < 2");
    assertProblems("index.html:16:3: error [audit-html-malformed] a \"<\" that is not written as &lt;");
    mark("<p class=a>");
    assertProblems("index.html:16:10: error [audit-html-malformed] an attribute's value without quotation marks");
    mark("<p class=\"a\" class=\"b\">");
    assertProblems("index.html:16:14: error [audit-html-malformed] an attribute that is broken or stands twice");
    mark("<p title=\"");
    assertThat(audit()).singleElement().asString().startsWith("index.html:16:11: error [audit-html-malformed] no");
    mark("<script>");
    assertProblems("index.html:16:1: error [audit-html-malformed] <script> does not end");
  }

  private void mark(String html) throws IOException {
    write("index.html", PAGE.replace("MARK", html));
    assertThat(PAGE.lines().toList().indexOf("MARK") + 1).isEqualTo(MARK_LINE);
  }

  private void replace(String old, String text) throws IOException {
    String before = Files.readString(site.resolve("index.html"));
    assertThat(before).contains(old);
    write("index.html", before.replace(old, text).replace("MARK", ""));
  }

  private void write(String address, String text) throws IOException {
    Files.createDirectories(site.resolve(address).getParent());
    Files.writeString(site.resolve(address), text, StandardCharsets.UTF_8);
  }

  private void assertProblems(String... expected) throws IOException {
    assertThat(audit()).containsExactly(expected);
  }

  /** The first lines of all problems. */
  private List<String> audit() throws IOException {
    List<Language> languages = List.of(Language.of("zh-CN", true), Language.of("en", false));
    Problems problems = new Problems();
    Audit.run(site, folder, new AuditSettings(pageBytes, "https://example.org", "/feature/", languages), problems);
    return problems.sorted().stream().map(problem -> problem.in(Locale.ENGLISH).lines().findFirst().orElseThrow()).toList();
  }
}
