package org.kuayue.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path the file, relative to the project, with forward slashes
 * @param line 1-based
 * @param column 1-based, in code points
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::path)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  /** The start of a file: for problems of the file as a whole. */
  public static SourceLocation startOf(String path) {
    return new SourceLocation(path, 1, 1);
  }

  /** The place behind {@code text}, which begins here. */
  public SourceLocation behind(String text) {
    int end = text.length();
    int lineStart = text.lastIndexOf('\n') + 1;
    if (lineStart == 0) {
      return new SourceLocation(path, line, column + text.codePointCount(0, end));
    }
    int lines = (int) text.chars().filter(c -> c == '\n').count();
    return new SourceLocation(path, line + lines, 1 + text.codePointCount(lineStart, end));
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
