package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.html.Html;
import org.kuayue.markdown.html.TreeHtml;

/** Turns blocks into the models of their components, and the Markdown within them into HTML, for any page. */
public final class BlockWriter {

  private final TreeHtml html;

  BlockWriter(TreeHtml html) {
    this.html = html;
  }

  /** All that the component of {@code node} gets. */
  public BlockModel model(BlockNode node) {
    String kind = node.block().kind();
    int number = node.number();
    BlockModel ofKind = node.block().model(this);
    return page -> {
      Map<String, Object> model = new LinkedHashMap<>();
      model.put("kind", kind);
      // No heading has an underscore in its id, so the two cannot meet.
      model.put("id", kind + "_" + number);
      model.put("number", number);
      model.putAll(ofKind.on(page));
      return model;
    };
  }

  /** The HTML of what is within {@code node}. */
  public Html html(Node node) {
    return html(children(node));
  }

  /** The HTML of {@code nodes}, one after the other. */
  public Html html(Collection<Node> nodes) {
    return html.part(nodes);
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
