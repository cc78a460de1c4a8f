package org.kuayue.source;

/**
 * A whole text for those who read it character by character, all of one array: a string of Chinese has two bytes for each, and
 * to put them together takes several times as long. flexmark reads it too, as the base of all sequences of the text's tree.
 */
public final class Chars implements CharSequence {

  private final String text;
  private final char[] chars;

  /** What stands in {@code text}. */
  public Chars(String text) {
    this.text = text;
    this.chars = text.toCharArray();
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

  @Override
  public String subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
