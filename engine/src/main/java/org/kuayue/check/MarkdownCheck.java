package org.kuayue.check;

import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problems;

/** Every body is Markdown that could be read: its marks, tables and footnotes. The parser has found what is wrong. */
final class MarkdownCheck implements TreeCheck {

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    problems.addAll(tree.problems());
  }
}
