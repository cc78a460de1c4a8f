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

  /**
   * Characters a minute in Chinese. No survey of adults like that for English is known; the curriculum of Chinese schools
   * (义务教育语文课程标准) asks for at least 300 at the end of primary school and 500 at the end of compulsory school, and
   * this stands between the two.
   */
  private static final double HAN_PER_MINUTE = 400;

  /**
   * Words a minute in English: 238, the mean of adults who read non-fiction silently in M. Brysbaert, How many words do we
   * read per minute?, Journal of Memory and Language 109 (2019), from 190 studies.
   */
  private static final double WORDS_PER_MINUTE = 238;

  /** No text at all. */
  public static final TextCount NOTHING = new TextCount(0, 0);

  /** Possessive: a plain repetition of a group takes a frame of the stack for each round, and a long word overflows it. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:['’.,-][\\p{L}\\p{N}&&[^\\p{IsHan}]]+)*+");

  /** Counts {@code text}. */
  public static TextCount of(String text) {
    int han = (int) text.codePoints().filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN).count();
    return new TextCount(han, (int) WORD.matcher(text).results().count());
  }

  /** Both together. */
  public TextCount plus(TextCount other) {
    return new TextCount(han + other.han, words + other.words);
  }

  /** Whole minutes that reading takes, at least one. */
  public int minutes() {
    return (int) Math.max(1, Math.round(han / HAN_PER_MINUTE + words / WORDS_PER_MINUTE));
  }
}
