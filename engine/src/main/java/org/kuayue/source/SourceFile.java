package org.kuayue.source;

import java.util.Arrays;

/**
 * A source file's text with the means to say where in it something stands. Line ends are {@code \n} whatever the file
 * had, and a byte order mark is gone, so that every later step sees one form of text.
 */
public final class SourceFile {

  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final int[] pairs;

  /**
   * A file that was read.
   *
   * @param path relative to the project, with forward slashes
   * @param text the text as it was read
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    this.lineStarts = lineStarts(this.text);
    this.pairs = pairs(this.text);
  }

  /** The path relative to the project, with forward slashes. */
  public String path() {
    return path;
  }

  /** The text, lines ending in {@code \n}. */
  public String text() {
    return text;
  }

  /**
   * Where the character at {@code offset} (UTF-16 units from the text's start) stands. The column is looked up, not
   * counted: a line of a megabyte with a problem at every character takes no longer than many short ones.
   */
  public SourceLocation location(int offset) {
    int line = atOrBefore(lineStarts, offset);
    int start = lineStarts[line];
    return new SourceLocation(path, line + 1, offset - start - pairsBefore(offset) + pairsBefore(start) + 1);
  }

  /** The offset of {@code location}, which is in this file: the way back from {@link #location(int)}. */
  public int offset(SourceLocation location) {
    return text.offsetByCodePoints(lineStarts[location.line() - 1], location.column() - 1);
  }

  private int pairsBefore(int offset) {
    return atOrBefore(pairs, offset - 1) + 1;
  }

  private static int atOrBefore(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  /** Where the second half of each surrogate pair stands: most texts have none. */
  private static int[] pairs(String text) {
    int[] pairs = new int[0];
    int count = 0;
    char[] chars = text.toCharArray();
    for (int i = 1; i < chars.length; i++) {
      if (Character.isLowSurrogate(chars[i]) && Character.isHighSurrogate(chars[i - 1])) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count + 16) : pairs;
        pairs[count++] = i;
      }
    }
    return Arrays.copyOf(pairs, count);
  }
}
