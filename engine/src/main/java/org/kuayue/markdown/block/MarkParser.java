package org.kuayue.markdown.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Reads a mark, strictly: {@code {.name key=value key="value with spaces"}}. flexmark's own attributes extension was
 * rejected: it takes what it cannot read for text or drops it, without a word.
 */
final class MarkParser {

  private static final Pattern START = Pattern.compile("\\{\\s*(?:\\.|[\\p{L}-]+\\s*=).*");

  private static final Pattern SPACED = Pattern.compile("\\{(?:\\s+\\.|\\.\\s).*");

  private static final String TABLE = "table";
  private static final Pattern NAME = Pattern.compile("\\.([^\\s}=\"]+)(?=[\\s}])");
  private static final Pattern ENTRY =
      Pattern.compile("([^\\s=}\"]+)=(?:\"([^\"]*)\"|([A-Za-z0-9%.-]+))(?=[\\s}])");

  private final String line;
  private final int offset;
  private final Faults faults;

  private MarkParser(String line, int offset, Faults faults) {
    this.line = line;
    this.offset = offset;
    this.faults = faults;
  }

  /** What makes a line a mark: a brace, and behind it a name's dot or a key. */
  static boolean isMark(CharSequence line) {
    return line.charAt(0) == '{' && START.matcher(line).matches();
  }

  /** Whether a space stands before or behind the dot of a name. */
  static boolean isSpaced(CharSequence line) {
    return SPACED.matcher(line).matches();
  }

  /** The mark on {@code line}, which stands at {@code offset} of the text; nothing, and a fault, if it is none. */
  static Optional<Mark> parse(String line, int offset, Faults faults) {
    return new MarkParser(line.stripTrailing(), offset, faults).parse();
  }

  private Optional<Mark> parse() {
    if (!line.endsWith("}")) {
      int brace = line.lastIndexOf('}');
      faults.add(offset + brace + 1, MarkParser::unclosed);
      return Optional.empty();
    }
    Matcher name = NAME.matcher(line).region(1, line.length()).useTransparentBounds(true);
    boolean named = name.lookingAt();
    Map<String, Mark.Value> values = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(line);
    int at = skipSpaces(named ? name.end() : 1);
    while (at < line.length() - 1) {
      if (!entry.region(at, line.length()).lookingAt()) {
        String rest = line.substring(at, line.length() - 1).strip();
        faults.add(offset + at, place -> syntax(rest, place));
        return Optional.empty();
      }
      int group = entry.group(2) == null ? 3 : 2;
      Mark.Value value = new Mark.Value(entry.group(group), offset + at, offset + entry.start(group));
      String key = entry.group(1);
      if (values.putIfAbsent(key, value) != null) {
        faults.add(offset + at, place -> keyDuplicate(key, place));
      }
      at = skipSpaces(entry.end());
    }
    return Optional.of(new Mark(offset, named ? name.group(1) : TABLE, values));
  }

  private int skipSpaces(int from) {
    int at = from;
    while (line.charAt(at) == ' ' || line.charAt(at) == '\t') {
      at++;
    }
    return at;
  }

  private static Problem unclosed(SourceLocation location) {
    return Problem.error(
        "block-unclosed",
        location,
        Text.of("标记没有以“}”结束", "the mark does not end with \"}\""),
        Text.of("请把标记写在一行里，行末写“}”，后面不写别的。", "Keep the mark on one line and end the line with \"}\"."));
  }

  private static Problem syntax(String rest, SourceLocation location) {
    return Problem.error(
        "block-syntax",
        location,
        Text.of("看不懂标记中的“" + rest + "”", "cannot read \"" + rest + "\" in the mark"),
        Text.of(
            "请写成{.chart type=bar title=\"标题\"}：等号两边不空格，值用半角双引号。",
            "Write {.chart type=bar title=\"A title\"}: no space around =, straight double quotes around values."));
  }

  static Problem keyDuplicate(String key, SourceLocation location) {
    return Problem.error(
        "block-key-duplicate",
        location,
        Text.of("“" + key + "”写了两次", "\"" + key + "\" is there twice"),
        Text.of("请只留一处。", "Keep one of the two."));
  }
}
