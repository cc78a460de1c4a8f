package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * Whether a delimiter run is left-flanking and right-flanking: CommonMark 0.31.2, section 6.2, as the CJK-friendly
 * amendment changes it. Two things differ. Punctuation that is itself a CJK character counts as a letter, and a CJK
 * character on the far side is as good as a space there.
 *
 * @param before what precedes the run
 * @param after what follows the run
 */
record Flanking(Neighbour before, Neighbour after) {

  /** The run from {@code start} to {@code end} in {@code text}. */
  static Flanking of(CharSequence text, int start, int end) {
    return new Flanking(Neighbour.before(text, start), Neighbour.after(text, end));
  }

  private boolean left() {
    return flanks(after, before);
  }

  private boolean right() {
    return flanks(before, after);
  }

  /** The rule, written once for both sides: {@code inner} is what would be emphasized. */
  private static boolean flanks(Neighbour inner, Neighbour outer) {
    return !inner.whitespace()
        && (!inner.foreignPunctuation() || outer.whitespace() || outer.foreignPunctuation() || outer.cjk());
  }

  /** The processor keeps its own rule on top, such as that of {@code _} within a word. */
  boolean opens(DelimiterProcessor processor) {
    return processor.canBeOpener(
        before.text(),
        after.text(),
        left(),
        right(),
        before.punctuation(),
        after.punctuation(),
        before.whitespace(),
        after.whitespace());
  }

  boolean closes(DelimiterProcessor processor) {
    return processor.canBeCloser(
        before.text(),
        after.text(),
        left(),
        right(),
        before.punctuation(),
        after.punctuation(),
        before.whitespace(),
        after.whitespace());
  }

  /**
   * The character beside a run, whole. A variation selector is not looked at by itself: it belongs to the character
   * before it, which alone can say whether this is punctuation.
   */
  record Neighbour(String text, boolean whitespace, boolean punctuation, boolean cjk) {

    static Neighbour before(CharSequence text, int start) {
      if (start == 0) {
        return of(CharacterClass.EDGE);
      }
      int c = Character.codePointBefore(text, start);
      if (CharacterClass.isIdeographicSelector(c)) {
        return new Neighbour(Character.toString(c), false, false, true);
      }
      int rest = start - Character.charCount(c);
      if (rest == 0 || !CharacterClass.isTextSelector(c)) {
        return of(c);
      }
      Neighbour base = of(Character.codePointBefore(text, rest));
      boolean fullwidth = CharacterClass.isFullwidthQuote(base.text().codePointAt(0), c);
      return fullwidth ? new Neighbour(base.text(), false, true, true) : base;
    }

    static Neighbour after(CharSequence text, int end) {
      return of(end == text.length() ? CharacterClass.EDGE : Character.codePointAt(text, end));
    }

    private static Neighbour of(int c) {
      return new Neighbour(
          Character.toString(c),
          CharacterClass.isWhitespace(c),
          CharacterClass.isPunctuation(c),
          CharacterClass.isCjk(c));
    }

    /** Punctuation that is not a CJK character. */
    boolean foreignPunctuation() {
      return punctuation && !cjk;
    }
  }
}
