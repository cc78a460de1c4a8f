package org.kuayue.check;

import org.kuayue.edition.Edition;
import org.kuayue.problem.Problems;

/** One rule over all documents of an edition. */
@FunctionalInterface
interface EditionCheck {

  /** Adds a problem for each place where {@code edition} breaks the rule. */
  void check(Edition edition, Problems problems);
}
