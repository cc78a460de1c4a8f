package org.kuayue.markdown.cjk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.source.SourceFile;

/** No line begins with a connector, and any may break before or behind a quotation: in the HTML of Chinese documents alone. */
class LineBreaksTest {

  private static final String JOINER = "\u2060";

  @Test
  void aConnectorIsJoinedToTheWordBeforeIt() {
    assertThat(html("延链—补链—强链")).isEqualTo("延链" + JOINER + "—补链" + JOINER + "—强链");
    assertThat(html("5～10人")).isEqualTo("5" + JOINER + "～10人");
    assertThat(html("**孵化器**—加速器")).isEqualTo("<strong>孵化器</strong>" + JOINER + "—加速器");
  }

  @Test
  void aDashIsNoConnector() {
    assertThat(html("路通了——桥也通了")).isEqualTo("路通了——桥也通了");
    assertThat(html("路通了～～")).isEqualTo("路通了～～");
  }

  @Test
  void aLineMayBreakBesideAQuotationWithALetterOrADigitInIt() {
    assertThat(html("请来的人。“4”是号")).isEqualTo("请来的人。<wbr>“4”<wbr>是号");
    assertThat(html("叫‘GDP’的数")).isEqualTo("叫<wbr>‘GDP’<wbr>的数");
    assertThat(html("涨了“5%”，他说")).isEqualTo("涨了<wbr>“5%”，他说");
    assertThat(html("他说：“好。”再见")).isEqualTo("他说：“好。”再见");
    assertThat(html("（“4”）")).isEqualTo("（“4”）");
  }

  @Test
  void aNumberWithAHyphenIsOne() {
    assertThat(html("电话0375-1234567，传真")).isEqualTo("电话<span class=\"number\">0375-1234567</span>，传真");
    assertThat(html("“400-123-4567”是")).isEqualTo("“<span class=\"number\">400-123-4567</span>”<wbr>是");
    assertThat(html("比分3-1")).isEqualTo("比分<span class=\"number\">3-1</span>");
    assertThat(html("F-35，A-1-b，1-2b，-5，5-")).isEqualTo("F-35，A-1-b，1-2b，-5，5-");
    assertThat(html("书号978-7-5086-1234-5")).isEqualTo("书号978-7-5086-1234-5");
    assertThat(tree("电话0375-1234567", "zh-CN").summary()).hasValue("电话0375-1234567");
  }

  @Test
  void nothingButTheLinesOfChineseHasIt() {
    assertThat(tree("roads—bridges", "en").body().inlineHtml(null)).isEqualTo("roads—bridges");
    assertThat(tree("人。“4”是", "en").body().inlineHtml(null)).doesNotContain("<wbr>");
    assertThat(html("`延链—补链`")).isEqualTo("<code>延链—补链</code>");
    MarkdownTree tree = tree("延链—补链", "zh-CN");
    assertThat(tree.summary()).hasValue("延链—补链");
    assertThat(tree.passages().get(0).prose()).hasToString("延链—补链");
  }

  private static String html(String markdown) {
    return tree(markdown, "zh-CN").body().inlineHtml(null);
  }

  private static MarkdownTree tree(String markdown, String language) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, language);
  }
}
