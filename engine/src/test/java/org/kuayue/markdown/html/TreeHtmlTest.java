package org.kuayue.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.cjk.CjkEmphasisExtension;
import org.kuayue.markdown.cjk.DocumentLanguage;

/** The HTML of every kind of node is that of flexmark's own renderer, which is many times as slow. */
class TreeHtmlTest {

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(StrikethroughExtension.create(), new CjkEmphasisExtension()))
          .set(DocumentLanguage.KEY, "zh-CN")
          .set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
          .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
  private static final HtmlForms FORMS =
      new HtmlForms().add(BlockHtml.FORMS).add(InlineHtml.FORMS);

  /** Examples with other HTML, by their number. */
  private static final Map<Integer, String> OTHERWISE =
      Map.of(
          552, "a space between a line break and the bracket behind it stays, which no browser shows",
          574, "a picture's words within another picture's words are not read, as nowhere else");

  private static final List<String> PIECES =
      List.of(
          "路", "桥 ", "\n", "\n\n", "- ", "  - ", "1. ", "3. ", "> ", "# ", "## ", "    ", "*", "**", "~~", "`", "[桥]",
          "[桥](a.md)", "[路](a.md \"题\")", "![桥](b.jpg)", "[桥]: c.md\n", "<b>", "</b>", "<!-- 注 -->", "&amp;", "&#22909;",
          "&", "\\*", "\\\n", "  \n", "<a@b.cn>", "<https://b.cn/?a=1&b=2>", "\"", "```\n", "```java\n", "---\n", "<div>\n",
          "</div>\n", "a", "1");

  @Test
  void everyExampleOfCommonMark() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertThat(examples).hasSize(652);
    var different = new TreeSet<Integer>();
    for (int i = 0; i < examples.size(); i++) {
      String markdown = examples.get(i).getSource();
      if (!ours(markdown).equals(flexmark(markdown))) {
        different.add(i + 1);
      }
    }
    assertThat(different).isEqualTo(OTHERWISE.keySet());
  }

  @Test
  void textsOfAllPieces() {
    Random random = new Random(1);
    List<String> different = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(1 + random.nextInt(12), 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
      if (!ours(text.toString()).equals(flexmark(text.toString()))) {
        different.add(text + "\n=== ours\n" + ours(text.toString()) + "\n=== flexmark\n" + flexmark(text.toString()));
      }
    }
    assertThat(different.stream().limit(15).toList()).as(different.size() + " texts").isEmpty();
  }

  @Test
  void partsDoNotRunIntoEachOther() {
    Document document = PARSER.parse("路\n\n桥\n");
    TreeHtml html = new TreeHtml(FORMS, document, heading -> () -> "");
    assertThat(onAnyPage(html.part(List.of(document.getFirstChild())))).isEqualTo("<p>路</p>");
    assertThat(onAnyPage(html.part(List.of()))).isEmpty();
    assertThat(onAnyPage(html.part(List.of(text("a"), text(" b "), text("c "))))).isEqualTo("a b c");
    assertThat(onAnyPage(html.all())).isEqualTo("<p>路</p>\n<p>桥</p>\n");
  }

  private static Text text(String words) {
    return new Text(BasedSequence.of(words));
  }

  private static String ours(String markdown) {
    return onAnyPage(new TreeHtml(FORMS, PARSER.parse(markdown), heading -> () -> "").all());
  }

  private static String onAnyPage(Html html) {
    return html.on(new AnyContext());
  }

  private static String flexmark(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }
}
