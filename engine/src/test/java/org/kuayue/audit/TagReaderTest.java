package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.bake.TestProject;
import org.kuayue.source.SourceFile;

/** The tags that are read are those that a browser's parser makes: jsoup is asked for a second opinion. */
class TagReaderTest {

  @Test
  void readsBakedPagesAsJsoupDoes(@TempDir Path folder) throws Exception {
    TestProject project = TestProject.tiny(folder);
    project.bake();
    int tags = 0;
    for (Path page : pages(project.site())) {
      List<String> expected = elements(Files.readString(page)).map(TagReaderTest::describe).toList();
      List<String> read = read(Files.readString(page)).stream().map(TagReaderTest::describe).toList();
      assertThat(read).as(page.toString()).isEqualTo(expected);
      tags += read.size();
    }
    assertThat(tags).isGreaterThan(100);
  }

  @Test
  void readsTheFormsThatTemplatesMayWrite() throws Exception {
    String html =
        "<!doctype html><html lang=en-GB><head>".replace("en-GB", "'en-GB'")
            + "<TITLE>a <b> &amp; c</TITLE><script>if (a < b) { '<p>' }</script></head>"
            + "<body><!-- <p id=\"no\"> --><img\n src = \"a&amp;b.png\" alt=''/><input disabled><svg viewBox=\"0 0 1 1\"><path/></svg></body></html>";
    assertThat(read(html).stream().map(TagReaderTest::describe))
        .isEqualTo(elements(html).map(TagReaderTest::describe).toList());
  }

  @Test
  void readsCommentsOfAllForms() throws Exception {
    String html = "<p><!----><b></b><!-- > -> -- ! --><i></i><!--!><u>--></p>";
    assertThat(read(html).stream().map(TagReaderTest::describe)).containsExactly("p[]", "b[]", "i[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>1 < 2</p>", "<p>1<"})
  void refusesASignThatBeginsNoTag(String html) {
    assertThatThrownBy(() -> read(html))
        .isInstanceOfSatisfying(MalformedHtml.class, malformed -> assertThat(malformed.offset()).isEqualTo(html.lastIndexOf("<", 6)));
  }

  /** Where a browser ends a comment, though it complains, and reads on: WHATWG HTML, 13.2.5.43 to 52. */
  @ParameterizedTest
  @ValueSource(strings = {"<!-->", "<!--->", "<!----!>", "<!-- x --!>"})
  void refusesCommentsThatBrowsersEndEarlier(String comment) {
    assertThatThrownBy(() -> read("<p>" + comment + "<img src=\"https://evil.example/x.png\"><!-- --></p>"))
        .isInstanceOfSatisfying(MalformedHtml.class, malformed -> assertThat(malformed.offset()).isEqualTo(3));
  }

  private static List<Tag> read(String html) throws MalformedHtml {
    return new TagReader(new SourceFile("page.html", html)).read();
  }

  private static Stream<Element> elements(String html) {
    return Jsoup.parse(html).getAllElements().stream().skip(1);
  }

  private static String describe(Tag tag) {
    List<String> attributes =
        tag.attributes().keySet().stream().map(name -> name + "=" + tag.value(name)).sorted().toList();
    return tag.name() + attributes;
  }

  private static String describe(Element element) {
    List<String> attributes =
        StreamSupport.stream(element.attributes().spliterator(), false)
            .map((Attribute attribute) -> attribute.getKey().toLowerCase() + "=" + attribute.getValue())
            .sorted()
            .toList();
    return element.normalName() + attributes;
  }

  private static List<Path> pages(Path site) throws IOException {
    try (Stream<Path> walk = Files.walk(site)) {
      return walk.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
