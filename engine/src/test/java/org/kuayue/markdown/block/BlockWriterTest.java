package org.kuayue.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All parts of a block are rendered by one renderer, and do not run into each other. */
class BlockWriterTest {

  private final HtmlWriter html = new HtmlWriter(0, 0);
  private int contexts;

  @Test
  void oneContextForAllParts() {
    BlockWriter writer = new BlockWriter(context(), null);
    assertThat(html(writer, "路")).isEqualTo("路");
    assertThat(html(writer)).isEmpty();
    assertThat(html(writer, "\n桥\n\n", "水\n")).isEqualTo("桥\n\n水");
    assertThat(html(writer, "a", " b ", "c ")).isEqualTo("a b c");
    assertThat(contexts).isEqualTo(1);
  }

  private static String html(BlockWriter writer, String... texts) {
    return writer.html(List.of(texts).stream().<Node>map(Text::new).toList()).text();
  }

  private NodeRendererContext context() {
    return (NodeRendererContext)
        Proxy.newProxyInstance(
            NodeRendererContext.class.getClassLoader(),
            new Class<?>[] {NodeRendererContext.class},
            (self, method, arguments) -> {
              switch (method.getName()) {
                case "getSubContext" -> contexts++;
                case "getHtmlWriter" -> {
                  return html;
                }
                default -> html.raw(((Node) arguments[0]).getChars());
              }
              return self;
            });
  }
}
