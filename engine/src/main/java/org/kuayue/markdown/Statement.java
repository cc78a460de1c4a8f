package org.kuayue.markdown;

import org.kuayue.source.SourceLocation;

/**
 * Words of a text that stand together, as they are written.
 *
 * @param text the words; they may go over several lines
 * @param column the head of the table's column in which they stand, or nothing
 * @param start where they begin
 */
public record Statement(String text, String column, SourceLocation start) {

  /** Where the character at {@code index} stands. */
  public SourceLocation location(int index) {
    return start.behind(text.substring(0, index));
  }
}
