package org.kuayue.source;

import java.util.Arrays;

/**
 * A whole text for those who read it character by character, all of one array: a string of Chinese has two bytes for each, and
 * to put them together takes several times as long. flexmark reads it too, as the base of all sequences of the text's tree.
 */
public final class Chars implements CharSequence {

  private final char[] chars;

  /** Made when it is first asked for. Made twice, it is the same. */
  private String text;

  /** What stands in {@code text}. */
  public Chars(String text) {
    this.chars = text.toCharArray();
    this.text = text;
  }

  /** The first {@code length} of {@code chars}. */
  public Chars(char[] chars, int length) {
    this.chars = Arrays.copyOf(chars, length);
  }

  @Override
  public int length() {
    return chars.length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  /** Where {@code c} stands first, from {@code from} on; -1 where it does not. */
  public int indexOf(char c, int from) {
    for (int i = from; i < chars.length; i++) {
      if (chars[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** Puts what stands from {@code start} to {@code end} into {@code target}, from {@code at} on. */
  public void copy(int start, int end, char[] target, int at) {
    System.arraycopy(chars, start, target, at, end - start);
  }

  /** Whether nothing but white space stands from {@code start} to {@code end}. */
  public boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(chars[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String subSequence(int start, int end) {
    return toString().substring(start, end);
  }

  @Override
  public String toString() {
    String known = text;
    if (known == null) {
      known = new String(chars);
      text = known;
    }
    return known;
  }
}
