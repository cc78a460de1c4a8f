package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.html.TreeHtml;

/** Turns blocks into the models of their components, and the Markdown within them into HTML, for one page. */
public final class BlockWriter {

  private final TreeHtml html;

  BlockWriter(TreeHtml html) {
    this.html = html;
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
    return new Html(html.part(nodes));
  }

  /** The picture that {@code destination} means, as the figure's component gets it. */
  public Map<String, Object> picture(String destination) {
    return html.page().picture(destination);
  }

  /** What is directly within {@code node}. */
  public static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
