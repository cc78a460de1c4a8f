package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is wrong on a baked page is found where it stands, and nothing else is reported. */
class AuditTest extends AuditedSite {

  @Test
  void nothingIsWrongWithAGoodSite() throws IOException {
    assertProblems();
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
  void requestToASiteWhoseNameBeginsLikeThisOnes() throws IOException {
    mark("<script src=\"https://example.organic/x.js\"></script><script src=\"https://example.org/feature/\"></script>");
    assertProblems(
        "index.html:16:1: error [audit-request-external] this asks somebody else for \"https://example.organic/x.js\"");
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
  void whatIsNoTextMayHaveAnyBytes() throws IOException {
    write("css/a.woff2", "file:///home/somebody/x");
    assertProblems();
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
  void pageWithACompressedCopyWeighsWhatThatDoes() throws IOException {
    compressed = true;
    pageBytes = Files.readString(site.resolve("index.html")).getBytes(StandardCharsets.UTF_8).length;
    assertProblems();
    pageBytes--;
    assertThat(audit()).singleElement().asString().startsWith("index.html:1:1: warning [audit-page-heavy] " + (pageBytes + 1));
    write("index.html.gz", "-".repeat(pageBytes));
    assertProblems();
    pageBytes--;
    assertThat(audit()).singleElement().asString().startsWith("index.html:1:1: warning [audit-page-heavy] " + (pageBytes + 1));
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
}
