package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Makes a {@link Figure} of every paragraph that holds an image and nothing else. In any other Markdown viewer it stays
 * what it was: an image.
 */
final class FigureExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(
        new NodePostProcessorFactory(false) {
          {
            addNodes(Paragraph.class);
          }

          @Override
          public NodePostProcessor apply(Document document) {
            return new LoneImages();
          }
        });
  }

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(options -> renderer());
  }

  private static NodeRenderer renderer() {
    return () ->
        Set.of(
            new NodeRenderingHandler<>(
                Figure.class,
                (figure, context, html) -> {
                  html.line();
                  html.raw(BodyContext.KEY.get(context.getDocument()).figure(figure).strip());
                  html.line();
                }));
  }

  private static final class LoneImages extends NodePostProcessor {
    @Override
    public void process(NodeTracker state, Node paragraph) {
      Node only = paragraph.getFirstChild();
      if (only instanceof Image image && only == paragraph.getLastChild()) {
        Figure figure = new Figure(image);
        paragraph.insertBefore(figure);
        state.nodeAdded(figure);
        paragraph.unlink();
        state.nodeRemovedWithDescendants(paragraph);
      }
    }
  }
}
