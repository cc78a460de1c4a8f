package org.kuayue.proofread;

import java.util.Set;

/** One rule of the house style. */
interface Rule {

  /** Its permanent name: its problems have the code {@code proof-} and this. */
  String name();

  /** The languages whose text it reads, by primary subtag; none for all. */
  Set<String> languages();

  /** Adds a finding for each place where {@code text} breaks the rule. Reads it in linear time, by its {@link Prose#places}. */
  void read(Prose text, Findings findings);
}
