package org.kuayue.markdown.block;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.parser.PostProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;
import java.util.Set;

/**
 * Blocks in Markdown: pictures, tables, and what marks make of plain tables, lists and quotations. In any other
 * Markdown viewer they stay what they are, with the mark as a line of text below.
 */
public final class BlockExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  private final MarkBinder marks;

  /** Blocks of {@code forms}. */
  public BlockExtension(List<BlockForm> forms) {
    this.marks = new MarkBinder(forms);
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new MarkLine.Factory());
    builder.postProcessorFactory(
        new DocumentPostProcessorFactory() {
          @Override
          public PostProcessor apply(Document document) {
            return new BlockAssembler(marks);
          }
        });
  }

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(
        options -> () -> Set.of(new NodeRenderingHandler<>(BlockNode.class, BlockExtension::render)));
  }

  private static void render(BlockNode node, NodeRendererContext context, HtmlWriter html) {
    BlockPage page = BlockPage.PAGE.get(context.getDocument());
    if (page == null) {
      context.renderChildren(node);
      return;
    }
    html.line();
    html.raw(page.print(new BlockWriter(context, page).model(node)).strip());
    html.line();
  }
}
