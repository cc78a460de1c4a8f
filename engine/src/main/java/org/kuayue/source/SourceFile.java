package org.kuayue.source;

/**
 * A source file's text with the means to say where in it something stands. Line ends are {@code \n} whatever the file
 * had, and a byte order mark is gone, so that every later step sees one form of text.
 */
public final class SourceFile {

  private final String path;
  private final Chars chars;

  /** Found when they are first asked for: of most pages that are audited nothing is told. Found twice, they are the same. */
  private Lines lines;

  /**
   * A file that was read.
   *
   * @param path relative to the project, with forward slashes
   * @param text the text as it was read
   */
  public SourceFile(String path, String text) {
    this.path = path;
    Chars read = new Chars(text);
    this.chars = read.indexOf('\r', 0) < 0 ? read : new Chars(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  /** The path relative to the project, with forward slashes. */
  public String path() {
    return path;
  }

  /** The text, lines ending in {@code \n}. */
  public String text() {
    return chars.toString();
  }

  /** The text, lines ending in {@code \n}, for whoever reads it character by character. */
  public Chars chars() {
    return chars;
  }

  /**
   * Where the character at {@code offset} (UTF-16 units from the text's start) stands. The column is looked up, not
   * counted: a line of a megabyte with a problem at every character takes no longer than many short ones.
   */
  public SourceLocation location(int offset) {
    return lines().location(path, offset);
  }

  /**
   * The offset of {@code location}, which is in this file: the way back from {@link #location(int)}. It is counted, for a
   * place near the text's beginning: of most files no other is asked for, and their lines are never looked up.
   */
  public int offset(SourceLocation location) {
    int start = 0;
    for (int line = 1; line < location.line(); line++) {
      start = chars.indexOf('\n', start) + 1;
    }
    return text().offsetByCodePoints(start, location.column() - 1);
  }

  private Lines lines() {
    Lines known = lines;
    if (known == null) {
      known = Lines.of(chars);
      lines = known;
    }
    return known;
  }
}
