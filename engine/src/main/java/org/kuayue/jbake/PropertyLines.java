package org.kuayue.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * Where the keys of a properties file stand. The values are read by libraries, which forget the lines; this reads them a
 * second time for nothing but their places, and finds what the libraries let pass or stumble over.
 */
final class PropertyLines {

  private static final String KEY = "([^=:\\s\\\\]*+(?:\\\\.[^=:\\s\\\\]*+)*+)";
  private static final String VALUE = "([^\\n\\\\]*+(?:\\\\(?s:.)[^\\n\\\\]*+)*+)";
  private static final Pattern LOGICAL_LINE =
      Pattern.compile("(?m)^[ \\t\\f]*+(?![#!\\n]|\\z)" + KEY + "[ \\t\\f]*+[=:]?[ \\t\\f]*+" + VALUE);
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u)(?![0-9a-fA-F]{4})");

  private record Line(SourceLocation key, SourceLocation value) {}

  private final Map<String, Line> lines = new HashMap<>();

  private PropertyLines() {}

  /** The lines of {@code source}; nothing where no library could read it. */
  static Optional<PropertyLines> of(SourceFile source, Problems problems) {
    Matcher broken = BROKEN_ESCAPE.matcher(source.text());
    if (broken.find()) {
      problems.add(escapeInvalid(source.location(broken.start(1))));
      return Optional.empty();
    }
    PropertyLines found = new PropertyLines();
    Matcher line = LOGICAL_LINE.matcher(source.text());
    while (line.find()) {
      Line places = new Line(source.location(line.start(1)), source.location(line.start(2)));
      Line first = found.lines.putIfAbsent(line.group(1), places);
      if (first != null) {
        problems.add(duplicate(line.group(1), places.key(), first.key()));
      }
    }
    return Optional.of(found);
  }

  /** Without a file there are no lines. */
  static PropertyLines none() {
    return new PropertyLines();
  }

  /** Where {@code key} stands, or the command line, if it was given there. */
  SourceLocation key(String key) {
    return lines.containsKey(key) ? lines.get(key).key() : SourceLocation.startOf("-D" + key);
  }

  /** Where the value of {@code key} stands. */
  SourceLocation value(String key) {
    return lines.containsKey(key) ? lines.get(key).value() : SourceLocation.startOf("-D" + key);
  }

  /** Every key. */
  Iterable<String> keys() {
    return lines.keySet();
  }

  private static Problem escapeInvalid(SourceLocation location) {
    return Problem.error(
        "property-escape-invalid",
        location,
        Text.of("\\u之后要有四位十六进制数字", "\\u without four hexadecimal digits behind it"),
        Text.of("请直接写出这个字，或把反斜杠写成\\\\。", "Write the character itself, or a backslash as \\\\."));
  }

  private static Problem duplicate(String key, SourceLocation location, SourceLocation first) {
    return Problem.error(
        "property-duplicate",
        location,
        Text.of("“" + key + "”已在第" + first.line() + "行写过", "\"" + key + "\" stands in line " + first.line() + " already"),
        Text.of("请只留一行。", "Keep one of the two lines."));
  }
}
