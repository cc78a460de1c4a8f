package org.kuayue.header;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * The header as it is written: {@code key=value} lines up to a line of six tildes. Types come later, in {@link
 * HeaderParser}, because which keys are allowed depends on one of the values. A line that is neither is judged by what
 * stands around it, so that the problem names the mistake and not its consequence.
 *
 * @param fields the lines by key
 * @param bodyOffset where the body begins in the file's text
 */
record HeaderLines(Map<String, Field> fields, int bodyOffset) {

  /** The line between header and body, as JBake has it. */
  static final String SEPARATOR = "~~~~~~";

  private static final Pattern SEPARATOR_LINE = Pattern.compile("(?m)^[ \\t]*~~~~~~[ \\t]*$");
  private static final Pattern LIKE_SEPARATOR = Pattern.compile("[~～=*_—-]{3,}");

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
    boolean separated = SEPARATOR_LINE.matcher(text).find();
    int number = 0; // the file's lines are not looked up, which takes as long as reading them: few headers have problems
    for (int start = 0; start < text.length(); ) {
      number++;
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      String line = text.substring(start, end);
      if (line.strip().equals(SEPARATOR)) {
        return Optional.of(new HeaderLines(fields, Math.min(end + 1, text.length())));
      }
      boolean key = !line.isEmpty() && Character.isLetter(line.charAt(0)); // nearly always
      if (!key && LIKE_SEPARATOR.matcher(line.strip()).matches()) {
        problems.add(separatorInvalid(line.strip(), source.location(start)));
        return Optional.empty();
      }
      if (line.indexOf('=') >= 0) {
        addField(new SourceLocation(source.path(), number, 1), line, fields, problems);
      } else if (!line.isBlank() && separated) {
        problems.add(lineInvalid(source.location(start)));
      } else if (!line.isBlank()) {
        return withoutSeparator(source, start, fields, problems);
      }
      start = end + 1;
    }
    return withoutSeparator(source, text.length(), fields, problems);
  }

  private static void addField(SourceLocation start, String line, Map<String, Field> fields, Problems problems) {
    int equals = line.indexOf('=');
    String key = line.substring(0, equals).strip();
    int value = equals + 1;
    while (value < line.length() && Character.isWhitespace(line.charAt(value))) {
      value++;
    }
    int indent = line.length() - line.stripLeading().length();
    Field field =
        new Field(
            line.substring(value).strip(), start.behind(line.substring(0, indent)), start.behind(line.substring(0, value)));
    if (fields.putIfAbsent(key, field) != null) {
      problems.add(keyDuplicate(key, field.keyLocation(), fields.get(key).keyLocation()));
    }
  }

  private static Optional<HeaderLines> withoutSeparator(
      SourceFile source, int end, Map<String, Field> fields, Problems problems) {
    problems.add(fields.isEmpty() ? headerMissing(source.location(0)) : separatorMissing(source.location(end)));
    return Optional.empty();
  }

  private static Problem headerMissing(SourceLocation location) {
    return Problem.error(
        "header-missing",
        location,
        Text.of("没有文件头", "there is no header"),
        Text.of(
            "请在开头写type=…、status=…等各行，再单独写一行" + SEPARATOR + "。",
            "Begin with lines such as type=… and status=…, then a line of six tildes, " + SEPARATOR + "."));
  }

  private static Problem separatorMissing(SourceLocation location) {
    return Problem.error(
        "header-separator-missing",
        location,
        Text.of("文件头之后没有分隔行" + SEPARATOR, "no line " + SEPARATOR + " ends the header"),
        Text.of("请在此处之前单独写一行" + SEPARATOR + "。", "Put a line of six tildes before this place."));
  }

  private static Problem separatorInvalid(String line, SourceLocation location) {
    return Problem.error(
        "header-separator-invalid",
        location,
        Text.of("分隔行写成了“" + line + "”", "\"" + line + "\" where the line " + SEPARATOR + " should be"),
        Text.of("请改为六个半角波浪号：" + SEPARATOR, "Write six tildes: " + SEPARATOR));
  }

  private static Problem lineInvalid(SourceLocation location) {
    return Problem.error(
        "header-line-invalid",
        location,
        Text.of("文件头中的这一行不是“键=值”", "not a key=value line"),
        Text.of("请写成“键=值”，用半角等号；一个值只占一行。", "Write key=value with a plain equals sign, each value on one line."));
  }

  private static Problem keyDuplicate(String key, SourceLocation location, SourceLocation first) {
    return Problem.error(
        "header-key-duplicate",
        location,
        Text.of("“" + key + "”已在第" + first.line() + "行写过", "\"" + key + "\" stands in line " + first.line() + " already"),
        Text.of("请只留一行。", "Keep one of the two lines."));
  }
}
