package org.kuayue.markdown;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/**
 * How much text there is, by the two units in which it is read.
 *
 * @param han Han characters
 * @param words words of letters or digits in any other script
 */
public record TextCount(int han, int words) {

  /** Silent reading of a newspaper: characters a minute in Chinese, words a minute in English. */
  private static final double HAN_PER_MINUTE = 400;

  private static final double WORDS_PER_MINUTE = 230;

  /** Possessive: a plain repetition of a group takes a frame of the stack for each round, and a long word overflows it. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:['’.,-][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*+");

  /** Counts {@code text}. */
  public static TextCount of(String text) {
    int han = (int) text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN).count();
    return new TextCount(han, (int) WORD.matcher(text).results().count());
  }

  /** Whole minutes that reading takes, at least one. */
  public int minutes() {
    return (int) Math.max(1, Math.round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE));
  }
}
