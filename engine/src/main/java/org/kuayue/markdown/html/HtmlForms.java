package org.kuayue.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** Which kinds of nodes have which HTML. */
public final class HtmlForms {

  private final Map<Class<?>, NodeHtml<?>> forms = new HashMap<>();

  /** The form of nodes of {@code type}; the last one that was added holds. */
  public <N extends Node> HtmlForms add(Class<N> type, NodeHtml<? super N> form) {
    forms.put(type, form);
    return this;
  }

  /** Adds all of {@code others}. */
  public HtmlForms add(HtmlForms others) {
    forms.putAll(others.forms);
    return this;
  }

  @SuppressWarnings("unchecked") // add() lets only forms of the node's own class in
  NodeHtml<Node> of(Node node) {
    return (NodeHtml<Node>) forms.get(node.getClass());
  }
}
