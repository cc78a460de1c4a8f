package org.kuayue.markdown.lean;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One reader of tables serves all documents, and reads what flexmark's own extension reads. */
class TableFactoryTest {

  private static final List<String> TEXTS =
      List.of(
          "| 路 | 桥 |\n| --- | ---: |\n| 9 | **2** |\n\n| 水 |\n| --- |\n| 3 |",
          "路\n\n| 桥 | 水 |\n| - | - |\n| `|` | \\| |\n| 1 |",
          "| 路 | 桥 |\n不是表格");

  @Test
  void aDocumentHasTheReaderOfTheOneBefore() {
    TableFactory factory = new TableFactory();
    ParagraphPreProcessor first = factory.apply(state());
    assertThat(factory.apply(state())).isSameAs(first);
  }

  @Test
  void tablesAreThoseOfFlexmark() {
    Parser lean = Parser.builder().extensions(List.of(new LeanExtension())).build();
    Parser own = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    for (String text : TEXTS) {
      assertThat(cells(lean.parse(text))).as(text).isEqualTo(cells(own.parse(text)));
    }
    assertThat(cells(lean.parse(TEXTS.get(0)))).hasSize(2);
  }

  private static List<String> cells(Document document) {
    List<String> tables = new ArrayList<>();
    document
        .getDescendants()
        .forEach(
            node -> {
              if (node instanceof TableBlock) {
                tables.add(node.getChars() + " " + new TextCollectingVisitor().collectAndGetText(node));
              }
            });
    return tables;
  }

  private static ParserState state() {
    return (ParserState)
        Proxy.newProxyInstance(
            TableFactoryTest.class.getClassLoader(),
            new Class<?>[] {ParserState.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("getProperties");
              return new MutableDataSet();
            });
  }
}
