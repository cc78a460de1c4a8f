package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.block.PrintedBlocks;
import org.kuayue.source.SourceFile;

/** A body is written once, and stands on any page. */
class BodyHtmlTest {

  /** Every kind of block, and a link wherever one may stand. */
  private static final String ALL =
      """
      # The [road](a.md)

      Words, www.example.org, <me@example.org> and [a road][1].[^1]

      ## Bridges

      | Road | [Length](b.md) |
      | --- | ---: |
      | [One](c.md) | 5 |
      | Two | 6 |

      {.chart type=bar unit="km" title="Roads" note="Measured."}

      | Road |
      | :-: |
      | [One](c.md) |

      {caption="Roads"}

      > Mind the [gap](d.md).
      >
      > ![](bridge.jpg)

      {.note}

      > We built [it](e.md).
      >
      > —— [An engineer](f.md)

      {.pull-quote}

      - **[2018](g.md)** The [road](h.md)

      {.timeline}

      - **5** [bridges](i.md)

      {.key-figures}

      ![](bridge.jpg)

      ![](bridge.jpg)
      ![](road.jpg)

      - ## In a list
      - ![](bridge.jpg)

      [1]: j.md
      [^1]: See [there](k.md).
      """;

  @Test
  void aChartSaysNoLabelTwice() {
    String chart = "| 年 | 增幅 |\n| --- | ---: |\n| 2020 | 5 |\n\n{.chart type=bar unit=\"单位: 亿元\" note=\"注:初步核算。\"}";
    assertThat(body(chart, "zh-CN").html(new PrintedBlocks("zh-CN", "")))
        .contains("单位：亿元", "注：初步核算。")
        .doesNotContain("单位:", "注:");
  }

  @Test
  void aFigureThatDoesNotFitBesideOthersIsMarked() {
    String figures = "- **16.1%** 增长\n- **203件/403件** 旧数和新数\n- **二〇二一年** 年份\n- **561亿** 收入\n\n{.key-figures}";
    assertThat(body(figures, "zh-CN").html(new PrintedBlocks("zh-CN", "")).split("<li "))
        .extracting(entry -> entry.contains("key-figure-wide"))
        .containsExactly(false, false, true, true, false);
  }

  @Test
  void aLinkInABlockLeadsToItsTargetFromEveryDepth() {
    assertOnBothDepths("| [桥](a.md) |\n| --- |\n| [路](b.md) |", "a.md\">桥</a></th>", "b.md\">路</a></td>");
    assertOnBothDepths("> 见[桥](a.md)。\n\n{.note}", "a.md\">桥</a>");
    assertOnBothDepths("> 见[桥](a.md)。\n>\n> —— [路](b.md)\n\n{.pull-quote}", "a.md\">桥</a>", "b.md\">路</a>");
    assertOnBothDepths("路[^1]。\n\n[^1]: [桥](a.md)", "a.md\">桥</a>");
    assertOnBothDepths("# [桥](a.md)", "a.md\">桥</a></h1>");
  }

  private static void assertOnBothDepths(String markdown, String... links) {
    Body body = body(markdown, "zh-CN");
    String deep = body.html(new PrintedBlocks("zh-CN", "../../"));
    String top = body.html(new PrintedBlocks("zh-CN"));
    for (String link : links) {
      assertThat(deep).contains("href=\"../../" + link);
      assertThat(top).contains("href=\"" + link);
    }
    assertThat(body.html(new PrintedBlocks("zh-CN", "../../"))).isEqualTo(deep);
  }

  @Test
  void theSourceOfAQuotationIsALinkWithoutItsDash() {
    String html = body("> Words.\n>\n> —— [A man](a.md)\n\n{.pull-quote}", "en").html(new PrintedBlocks("en", "../"));
    assertThat(html).contains("<a href=\"../a.md\">A man</a>").doesNotContain("—");
  }

  @Test
  void anIdGivenLaterIsOnThePage() {
    Body body = body("## Road", "en");
    assertThat(body.html(new PrintedBlocks("en"))).isEqualTo("<h2>Road</h2>\n");
    HeadingIds.assign(List.of(body), Set.of());
    assertThat(body.html(new PrintedBlocks("en"))).isEqualTo("<h2 id=\"road\">Road</h2>\n");
  }

  /** A single node that is kept would keep the whole tree. */
  @Test
  void theTreeIsLetGo() throws InterruptedException {
    for (String language : List.of("en", "zh-CN")) {
      MarkdownTree tree = tree(ALL, language);
      Body body = tree.body();
      List<Statement> statements = tree.statements();
      WeakReference<Object> document = new WeakReference<>(tree.document());
      tree = null;
      for (int i = 0; i < 200 && document.get() != null; i++) {
        System.gc();
        Thread.sleep(5);
      }
      assertThat(document.get()).isNull();
      assertThat(body.blockKinds()).hasSize(9);
      assertThat(statements).isNotEmpty();
    }
  }

  private static Body body(String markdown, String language) {
    return tree(markdown, language).body();
  }

  private static MarkdownTree tree(String markdown, String language) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, language);
  }
}
