package org.kuayue.markdown.html;

import com.vladsch.flexmark.util.ast.Node;

/**
 * The HTML of one kind of node.
 *
 * @param <N> the kind
 */
@FunctionalInterface
public interface NodeHtml<N extends Node> {

  /** Writes {@code node} to {@code html}. */
  void write(N node, TreeHtml html);
}
