package org.kuayue.markdown.lean;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Whether a line is a heading is found without joining the lines of the paragraph before it. */
class HeadingFactoryTest {

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

  private static Parser parser() {
    return Parser.builder(new MutableDataSet().set(Parser.EXTENSIONS, List.of(new LeanExtension()))).build();
  }

  private static BlockStart start(String line, MatchedBlockParser matched) {
    return new HeadingFactory().apply(new MutableDataSet()).tryStart(state(line), matched);
  }

  private static ParserState state(String line) {
    return proxy(
        ParserState.class,
        name ->
            switch (name) {
              case "getIndent", "getNextNonSpaceIndex" -> 0;
              case "getLine" -> BasedSequence.of(line);
              case "getActiveBlockParser" -> new ParagraphParser();
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
