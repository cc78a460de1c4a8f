package org.kuayue.markdown.lean;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks begin where flexmark's own do, and what begins none is found out without joining the lines before it. */
class BlockStartsTest {

  @Test
  void aLineThatIsNoHeadingLeavesTheParagraphUnread() {
    assertThat(start("| 路 | 9 |", unread())).isEqualTo(BlockStart.none());
    assertThat(start("“路”", unread())).isEqualTo(BlockStart.none());
    assertThat(start("#路", unread())).isEqualTo(BlockStart.none());
  }

  @Test
  void aLineBelowAParagraphUnderlinesIt() {
    String html = HtmlRenderer.builder().build().render(parser().parse("路\n“桥”\n---\n桥\n# 水"));
    assertThat(html).contains("路\n“桥”</h2>").contains("<p>桥</p>").contains("水</h1>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "路\n> 桥\n>水\n> > 田\n\n>",
        "路\n===\n桥\n---\n---\n***\n_ _ _\n# 水 #\n#水",
        "```\n路\n```\n~~~ 桥\n# 水\n~~~\n`水`",
        "<div>\n路\n</div>\n\n<!-- 桥 -->\n路 <b>桥</b>",
        "- 路\n  - 桥\n\n    水\n* 田\n+ 山\n1. 一\n2) 二\n\n  “三”\n-\n- | 四 |",
        "2021年\n1.5\n1234567890. 路\n1）桥\n9\n\n1) 田\n\n12",
        "1. 路\n\n       桥\n\n   水\n“田”\n\n    山\n\n\t海\n    “云”",
        "| 路 | 桥 |\n| --- | --- |\n| 水 | 田 |\n> | 山 |\n    | 海 |",
        "路\n    桥\n    # 水\n\n- a\n\n  > b\n  “c”\n    d"
      })
  void allBlocksBeginWhereFlexmarksDo(String text) {
    List<TablesExtension> tables = List.of(TablesExtension.create());
    HtmlRenderer html = HtmlRenderer.builder().extensions(tables).build();
    Parser flexmarks = Parser.builder().extensions(tables).build();
    assertThat(html.render(parser().parse(text))).isEqualTo(html.render(flexmarks.parse(text)));
  }

  private static Parser parser() {
    return Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(new LeanExtension()))).build();
  }

  private static BlockStart start(String line, MatchedBlockParser matched) {
    return new BlockStarts().apply(new MutableDataSet()).tryStart(state(line), matched);
  }

  private static ParserState state(String line) {
    return proxy(
        ParserState.class,
        name ->
            switch (name) {
              case "getIndent", "getNextNonSpaceIndex", "getColumn" -> 0;
              case "getLine" -> BasedSequence.of(line);
              case "getActiveBlockParser" -> new ParagraphParser();
              case "getParsing" -> new Parsing(new MutableDataSet());
              default -> throw new AssertionError(name);
            });
  }

  /** Within a paragraph whose text nobody may ask for. */
  private static MatchedBlockParser unread() {
    return proxy(
        MatchedBlockParser.class,
        name -> {
          assertThat(name).isEqualTo("getBlockParser");
          return new ParagraphParser();
        });
  }

  private static <T> T proxy(Class<T> type, Function<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answers.apply(method.getName())));
  }
}
