package org.kuayue.proofread;

import java.util.Set;
import org.kuayue.markdown.Passage;

/** One rule of the house style. */
interface Rule {

  /** Its permanent name: its problems have the code {@code proof-} and this. */
  String name();

  /** The languages whose text it reads, by primary subtag; none for all. */
  Set<String> languages();

  /** Adds a finding for each place where {@code passage} breaks the rule. Reads the passage in linear time. */
  void read(Passage passage, Findings findings);
}
