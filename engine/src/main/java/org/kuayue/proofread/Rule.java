package org.kuayue.proofread;

import java.util.Set;

/** One rule of the house style. */
interface Rule {

  /** Its permanent name: its problems have the code {@code proof-} and this. */
  String name();

  /** The languages whose text it reads, by primary subtag; none for all. */
  Set<String> languages();

  /** Whether a fault may begin with {@code c}: a passage without such a character is not read. */
  boolean mayBegin(char c);

  /** Whether one may begin at {@code i}, where a character stands with which one may: a cheap look at those around it. */
  default boolean mayBegin(Prose text, int i) {
    return true;
  }

  /** Adds a finding for each place where {@code text} breaks the rule. Reads it in linear time, by its {@link Prose#places}. */
  void read(Prose text, Findings findings);
}
