package org.kuayue.markdown.cjk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.source.Chars;
import org.kuayue.source.SourceFile;

/** How much the passes make and read, where a text could have them make and read too much. */
class InlinePassTest {

  @Test
  void aBlockWithoutTheMarksOfAPassIsNotRead() {
    List<Integer> lengths = new ArrayList<>();
    InlinePass pass =
        new InlinePass("-") {
          @Override
          void process(InlineText text, Document document) {
            lengths.add(text.length());
          }
        };
    BasedSequence text = BasedSequence.of(new Chars("路\n\n- 桥\n\n园-区\n\n# 水\n\n# -"));
    Parser.builder().postProcessorFactory(pass).build().parse(text);
    assertThat(lengths).containsExactly(3, 1);
  }

  @Test
  void aRowOfQuotationMarksIsOneNode() {
    MarkdownTree tree = Markdown.parse(new SourceFile("a.md", "说" + "\"'".repeat(1_000) + "路" + "'\"".repeat(1_000)), 0, "zh-CN");
    assertThat(tree.nodes(Text.class).count()).isLessThan(10);
    assertThat(tree.body().html(null)).startsWith("<p>说“'”‘“'”’“'”");
  }
}
