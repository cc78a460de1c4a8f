package org.kuayue.check;

import org.kuayue.edition.Edition;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problems;

/** A rule that each body keeps or breaks by itself, whichever document and edition it is in. */
@FunctionalInterface
interface BodyRule extends Check {

  /** Adds a problem for each place where {@code body} breaks the rule. */
  void check(Body body, Problems problems);

  @Override
  default void check(Edition edition, Problems problems) {
    edition.documents().forEach(document -> check(document.body(), problems));
  }
}
