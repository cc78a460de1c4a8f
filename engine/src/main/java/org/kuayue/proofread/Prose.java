package org.kuayue.proofread;

import java.util.Arrays;
import org.kuayue.markdown.Passage;
import org.kuayue.source.Chars;

/**
 * The words of a passage, as rules read them. Where any rule may have something to say is found out in one walk: of a
 * Chinese text nine characters in ten are ideographs that no rule asks about, and for each rule to pass over them by itself
 * took longer than everything else that the proofreader does.
 */
class Prose implements CharSequence {

  private final Chars text;
  private final int[] places;
  private final Passage passage;

  /** The prose of {@code passage}. */
  Prose(Passage passage) {
    this.text = passage.prose();
    this.places = places(text);
    this.passage = passage;
  }

  private static int[] places(Chars text) {
    int[] places = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Neighbours.isIdeograph(c) ? isNumeral(c) || isDoubled(text, i) : !isAtHome(text, i)) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** Whether {@code i} is a Chinese mark before an ideograph, or within a word or number of ASCII behind another of its kind. */
  private static boolean isAtHome(Chars text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '，', '。', '、', '；', '：' -> i + 1 < text.length() && Neighbours.isIdeograph(text.charAt(i + 1));
      default ->
          i > 0
              && Neighbours.isLatin(c)
              && Neighbours.isLatin(text.charAt(i - 1))
              && Neighbours.isDigit(c) == Neighbours.isDigit(text.charAt(i - 1));
    };
  }

  /** Of the numerals that are ideographs, those with which a date or a percentage begins. */
  private static boolean isNumeral(char c) {
    return switch (c) {
      case '零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> true;
      default -> false;
    };
  }

  /** Whether the same character follows, perhaps on the next line. */
  private static boolean isDoubled(Chars text, int i) {
    int next = i + 1;
    if (next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == ' ')) {
      next++;
    }
    return next < text.length() && text.charAt(next) == text.charAt(i);
  }

  /**
   * Where a fault may begin, in order: at every character but those of which no rule speaks. What may begin at an ideograph
   * is a numeral or a word that stands twice; at a comma, full stop or colon of Chinese a mark that stands twice; in a word
   * or number of ASCII, only what begins with it.
   */
  int[] places() {
    return places;
  }

  /** Whether {@code c} stands anywhere. */
  boolean has(char c) {
    for (int place : places) {
      if (text.charAt(place) == c) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character at {@code index} is typed as it is, neither behind a backslash nor as an entity. */
  boolean isTyped(int index) {
    return passage.isTyped(index);
  }

  /** The sign before the character at {@code index} as it was written, perhaps that of a link; spaces are passed over. */
  char writtenBefore(int index) {
    return passage.before(index);
  }

  /** Whether no sign of Markdown stands between the character at {@code index} and the one before it. */
  boolean isNext(int index) {
    return passage.isNext(index);
  }

  /** Whether the passage has {@code trait}. */
  boolean is(Passage.Trait trait) {
    return passage.is(trait);
  }

  /** Whether the character at {@code index} stands behind a wide space in the source, where that may not be among the words. */
  boolean isBehindWideSpace(int index) {
    return passage.isBehindWideSpace(index);
  }

  /** The character at {@code index}, or a space beyond the ends. */
  char at(int index) {
    return index >= 0 && index < length() ? charAt(index) : ' ';
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
