package org.kuayue.markdown.tree;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import org.kuayue.source.Chars;

/** What stands in the source, as strings: flexmark's own way takes character by character, and all text comes this way. */
public final class Raw {

  private Raw() {}

  /** {@code chars} as a string. */
  public static String of(BasedSequence chars) {
    return chars instanceof SubSequence && chars.getBase() instanceof Chars source
        ? source.subSequence(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }

  /** Whether {@code text} has neither escapes nor entities, so that it is what readers see. */
  public static boolean isLiteral(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0;
  }
}
