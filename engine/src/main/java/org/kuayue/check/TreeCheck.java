package org.kuayue.check;

import org.kuayue.edition.ReadDocument;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problems;

/** A rule that each text keeps or breaks by itself, whichever document it is of. */
@FunctionalInterface
interface TreeCheck extends DocumentCheck {

  /** Adds a problem for each place where {@code tree} breaks the rule. */
  void check(MarkdownTree tree, Problems problems);

  @Override
  default void check(ReadDocument read, Problems problems) {
    check(read.tree(), problems);
  }
}
