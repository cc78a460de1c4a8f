package org.kuayue.markdown.block;

import java.util.Map;
import java.util.Optional;

/**
 * A line in braces below a table, a list or a quotation, which says what block it is: {@code {.chart type=bar}}.
 *
 * @param offset of the opening brace in the text that was parsed
 * @param name of the block; {@code table} where the line gives none
 * @param values by key, in the order of the line
 */
public record Mark(int offset, String name, Map<String, Value> values) {

  /**
   * A value as it was written.
   *
   * @param text without quotes
   * @param keyOffset of its key in the text that was parsed
   * @param offset of its first character
   */
  public record Value(String text, int keyOffset, int offset) {}

  /** The text behind {@code key}. */
  public Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(Value::text);
  }

  /** Where the value of {@code key} stands, or the mark. */
  public int offset(String key) {
    return values.containsKey(key) ? values.get(key).offset() : offset;
  }
}
