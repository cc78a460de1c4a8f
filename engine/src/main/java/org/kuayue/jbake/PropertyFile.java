package org.kuayue.jbake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * A properties file: its values, and where each stands. Java reads the values and forgets the lines; they are looked for
 * a second time for nothing but their places, and for what Java lets pass or stumbles over.
 */
final class PropertyFile {

  private static final String KEY = "([^=:\\s\\\\]*+(?:\\\\.[^=:\\s\\\\]*+)*+)";
  private static final String VALUE = "([^\\n\\\\]*+(?:\\\\(?s:.)[^\\n\\\\]*+)*+)";
  private static final Pattern LOGICAL_LINE =
      Pattern.compile("(?m)^[ \\t\\f]*+(?![#!\\n]|\\z)" + KEY + "[ \\t\\f]*+[=:]?[ \\t\\f]*+" + VALUE);
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u)(?![0-9a-fA-F]{4})");

  /** Where a line's key and its value begin, in characters from the file's first. */
  private record Line(int key, int value) {}

  private final SourceFile source;
  private final Map<String, String> values;
  private final Map<String, Line> lines = new HashMap<>();

  private PropertyFile(SourceFile source) {
    this.source = source;
    this.values = values(source.text());
  }

  private static Map<String, String> values(String text) {
    Properties values = new Properties();
    try {
      values.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be read", e);
    }
    return values.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, values::getProperty));
  }

  /** {@code source} as a properties file; nothing, and a problem, where Java could not read it. */
  static Optional<PropertyFile> of(SourceFile source, Problems problems) {
    Matcher broken = BROKEN_ESCAPE.matcher(source.text());
    if (broken.find()) {
      problems.add(escapeInvalid(source.location(broken.start(1))));
      return Optional.empty();
    }
    PropertyFile file = new PropertyFile(source);
    Matcher line = LOGICAL_LINE.matcher(source.text());
    while (line.find()) {
      Line found = new Line(line.start(1), line.start(2));
      Line first = file.lines.putIfAbsent(line.group(1), found);
      if (first != null) {
        problems.add(duplicate(line.group(1), source.location(found.key()), source.location(first.key())));
      }
    }
    return Optional.of(file);
  }

  /** The values by key. */
  Map<String, String> values() {
    return values;
  }

  /** The keys as they are written. */
  Set<String> keys() {
    return lines.keySet();
  }

  /** The file's first character. */
  SourceLocation start() {
    return SourceLocation.startOf(source.path());
  }

  /** Where {@code key} stands; nothing where it does not. */
  Optional<SourceLocation> key(String key) {
    return Optional.ofNullable(lines.get(key)).map(line -> source.location(line.key()));
  }

  /** Where the value of {@code key} stands; nothing where there is none. */
  Optional<SourceLocation> value(String key) {
    return Optional.ofNullable(lines.get(key)).map(line -> source.location(line.value()));
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
