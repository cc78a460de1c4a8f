package org.kuayue.markdown.block;

import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Turns blocks into HTML, and the Markdown within them, for one page. */
public final class BlockWriter {

  /** One for all parts of a block, each on lines of its own: to make one takes longer than to render a table's cell. */
  private final NodeRendererContext part;
  private final BlockPage page;

  BlockWriter(NodeRendererContext context, BlockPage page) {
    this.part = context.getSubContext(false);
    this.page = page;
  }

  /** All that the component of {@code node} gets. */
  public Map<String, Object> model(BlockNode node) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", node.block().kind());
    // No heading has an underscore in its id, so the two cannot meet.
    model.put("id", node.block().kind() + "_" + node.number());
    model.put("number", node.number());
    model.putAll(node.block().model(this));
    return model;
  }

  /** The HTML of what is within {@code node}. */
  public Html html(Node node) {
    return html(children(node));
  }

  /** The HTML of {@code nodes}, one after the other. */
  public Html html(Collection<Node> nodes) {
    HtmlWriter lines = part.getHtmlWriter();
    int start = lines.getLineCount();
    nodes.forEach(part::render);
    StringBuilder html = new StringBuilder();
    lines.appendToSilently(html, true, Integer.MAX_VALUE, Integer.MAX_VALUE, start, Integer.MAX_VALUE);
    return new Html(html.toString().strip());
  }

  /** The picture that {@code destination} means, as the figure's component gets it. */
  public Map<String, Object> picture(String destination) {
    return page.picture(destination);
  }

  /** What is directly within {@code node}. */
  public static List<Node> children(Node node) {
    return StreamSupport.stream(node.getChildren().spliterator(), false).toList();
  }
}
