package org.kuayue.markdown.tree;

/**
 * A whole text as flexmark reads it: character by character, each by a call through several layers, below which an array is
 * the quickest. It is the base of all sequences of the text's tree.
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
