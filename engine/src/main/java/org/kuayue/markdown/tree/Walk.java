package org.kuayue.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The way through a tree in the order of the text, without recursion: emphasis can be nested deeper than the stack.
 * flexmark's own iterator was rejected, since it keeps a stack of iterators and is several times as slow.
 */
public final class Walk {

  private Walk() {}

  /** All nodes below {@code root}, listed before any of them is changed. */
  public static List<Node> below(Node root) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = next(root, root); node != null; node = next(node, root)) {
      nodes.add(node);
    }
    return nodes;
  }

  /** The node behind {@code node}, be it in it or not, below {@code root}; null at the end. */
  public static Node next(Node node, Node root) {
    return node.getFirstChild() == null ? after(node, root) : node.getFirstChild();
  }

  /** The node behind {@code node} and all that is in it, below {@code root}; null at the end. */
  public static Node after(Node node, Node root) {
    Node last = node;
    while (last != root && last.getNext() == null) {
      last = last.getParent();
    }
    return last == root ? null : last.getNext();
  }
}
