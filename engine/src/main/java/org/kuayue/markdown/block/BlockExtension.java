package org.kuayue.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.TreeHtml;

/**
 * Blocks in Markdown: pictures, tables, and what marks make of plain tables, lists and quotations. In any other
 * Markdown viewer they stay what they are, with the mark as a line of text below.
 */
public final class BlockExtension implements Parser.ParserExtension {

  /** A block is printed by the templates. */
  public static final HtmlForms FORMS = new HtmlForms().add(BlockNode.class, BlockExtension::print);

  private final NearMark near;
  private final MarkBinder marks;

  /** Blocks of {@code forms}. */
  public BlockExtension(List<BlockForm> forms) {
    this.near = new NearMark(forms);
    this.marks = new MarkBinder(forms, near);
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new MarkLine.Factory(near));
    builder.postProcessorFactory(
        new DocumentPostProcessorFactory() {
          @Override
          public PostProcessor apply(Document document) {
            return new BlockAssembler(marks);
          }
        });
  }

  private static void print(BlockNode node, TreeHtml html) {
    BlockModel model = new BlockWriter(html).model(node);
    html.line().gap(page -> line(page.print(model.on(page)).strip()));
  }

  /** {@code block} on lines of its own. */
  private static String line(String block) {
    return block.isEmpty() ? "" : block + "\n";
  }
}
