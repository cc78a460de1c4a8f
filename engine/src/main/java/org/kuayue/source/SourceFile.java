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

  /**
   * A file that was read.
   *
   * @param path relative to the project, with forward slashes
   * @param text the text as it was read
   */
  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    this.lineStarts = lineStarts(this.text);
  }

  /** The path relative to the project, with forward slashes. */
  public String path() {
    return path;
  }

  /** The text, lines ending in {@code \n}. */
  public String text() {
    return text;
  }

  /** Where the character at {@code offset} (UTF-16 units from the text's start) stands. */
  public SourceLocation location(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new SourceLocation(path, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts[line++] = i + 1;
    }
    return starts;
  }
}
