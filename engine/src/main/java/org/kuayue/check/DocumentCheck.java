package org.kuayue.check;

import org.kuayue.edition.ReadDocument;
import org.kuayue.problem.Problems;

/** A rule that each document keeps or breaks by itself, whichever edition it is in. */
@FunctionalInterface
interface DocumentCheck {

  /** Adds a problem for each place where {@code read} breaks the rule. */
  void check(ReadDocument read, Problems problems);
}
