package org.kuayue.proofread;

import org.kuayue.markdown.Passage;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/** Words that stand in a file by themselves, as those of a paragraph. */
class Words extends Prose {

  private static final String FILE = "words.md";

  Words(String text) {
    super(Passage.of(new SourceFile(FILE, text), SourceLocation.startOf(FILE), text));
  }

  /** None: what is made of a value is said to be plain, and a paragraph is not. */
  @Override
  boolean is(Passage.Trait trait) {
    return false;
  }
}
