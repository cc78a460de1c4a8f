package org.kuayue.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide a line of text is, in its own size: one for a Han character, a part of that for a Latin one. An estimate on
 * the wide side, since nobody knows the reader's font; SVG does not wrap text itself.
 */
public final class TextWidth {

  /** What may not be parted: a word in Latin letters, or one character of any other script. */
  private static final Pattern UNIT = Pattern.compile("[\\p{IsLatin}\\p{Nd}.,%+'’()/-]+|\\s+|\\X");

  private TextWidth() {}

  /** The width of {@code text} on one line. */
  public static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  private static double of(int c) {
    if (c >= 0x2E80) {
      return 1;
    }
    if (Character.isLowerCase(c) || Character.isDigit(c)) {
      return 0.58;
    }
    if (c == ' ' || c == '.' || c == ',') {
      return 0.3;
    }
    return Character.isUpperCase(c) ? 0.72 : c == '%' ? 0.9 : 0.6;
  }

  /** {@code text} in lines of at most {@code width}, where a break is possible. */
  public static List<String> wrap(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    Matcher unit = UNIT.matcher(text);
    while (unit.find()) {
      if (!line.isEmpty() && of(line + unit.group().stripTrailing()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(unit.group());
    }
    lines.add(line.toString().strip());
    return lines;
  }
}
