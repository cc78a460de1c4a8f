package org.kuayue.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * The header as it is written: {@code key=value} lines up to a line of six tildes. Types come later, in {@link
 * HeaderParser}, because which keys are allowed depends on one of the values.
 *
 * @param fields the lines by key
 * @param bodyOffset where the body begins in the file's text
 */
record HeaderLines(Map<String, Field> fields, int bodyOffset) {

  /** The line between header and body, as JBake has it. */
  static final String SEPARATOR = "~~~~~~";

  /**
   * One line of the header.
   *
   * @param value what stands behind the equals sign, stripped
   * @param keyLocation where the key begins
   * @param valueLocation where the value begins
   */
  record Field(String value, SourceLocation keyLocation, SourceLocation valueLocation) {}

  static Optional<HeaderLines> of(SourceFile source, Problems problems) {
    Map<String, Field> fields = new LinkedHashMap<>();
    String text = source.text();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
      String line = text.substring(start, end);
      if (line.strip().equals(SEPARATOR)) {
        return Optional.of(new HeaderLines(fields, Math.min(end + 1, text.length())));
      }
      if (!line.isBlank() && !addField(source, start, line, fields, problems)) {
        return Optional.empty();
      }
      start = end + 1;
    }
    problems.add(separatorMissing(source.location(0)));
    return Optional.empty();
  }

  /** Adds one line; a line that is no {@code key=value} ends the reading, since the body may have begun. */
  private static boolean addField(
      SourceFile source, int start, String line, Map<String, Field> fields, Problems problems) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      problems.add(lineInvalid(source.location(start)));
      return false;
    }
    String key = line.substring(0, equals).strip();
    int value = equals + 1;
    while (value < line.length() && Character.isWhitespace(line.charAt(value))) {
      value++;
    }
    Field field =
        new Field(line.substring(value).strip(), source.location(start), source.location(start + value));
    if (fields.putIfAbsent(key, field) != null) {
      problems.add(keyDuplicate(key, field.keyLocation(), fields.get(key).keyLocation()));
    }
    return true;
  }

  private static Problem separatorMissing(SourceLocation location) {
    return Problem.error(
        "header-separator-missing",
        location,
        Text.of("文件头之后没有分隔行 " + SEPARATOR, "no line " + SEPARATOR + " ends the header"),
        Text.of("请在文件头与正文之间单独写一行 " + SEPARATOR, "Put a line of six tildes between the header and the text."));
  }

  private static Problem lineInvalid(SourceLocation location) {
    return Problem.error(
        "header-line-invalid",
        location,
        Text.of("文件头中的这一行不是“键=值”，或缺少分隔行 " + SEPARATOR, "not a key=value line, or the line " + SEPARATOR + " is missing above"),
        Text.of("请写成“键=值”，或在此行之前补上 " + SEPARATOR, "Write key=value, or put a line of six tildes before it."));
  }

  private static Problem keyDuplicate(String key, SourceLocation location, SourceLocation first) {
    return Problem.error(
        "header-key-duplicate",
        location,
        Text.of("“" + key + "”已在第" + first.line() + "行写过", "\"" + key + "\" stands in line " + first.line() + " already"),
        Text.of("请只留一行。", "Keep one of the two lines."));
  }
}
