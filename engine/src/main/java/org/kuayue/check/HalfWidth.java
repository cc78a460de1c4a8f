package org.kuayue.check;

import java.util.regex.Pattern;

/** Full-width signs in addresses: an input method that was left on writes them, and no address has them. */
final class HalfWidth {

  /** The signs, as what may stand between the brackets of a pattern. */
  static final String WIDE = "\\u3000-\\u303F\\uFF01-\\uFF60“”‘’…—";

  private static final Pattern MARKS_BEHIND = Pattern.compile("(?<![，。；：！？、）”’])[，。；：！？、）”’]+$");
  private static final int DISTANCE = '！' - '!';

  private HalfWidth() {}

  /** {@code address} with half-width signs, without the marks of the sentence that got into its end. */
  static String of(String address) {
    StringBuilder half = new StringBuilder();
    for (char c : MARKS_BEHIND.matcher(address.strip()).replaceFirst("").toCharArray()) {
      half.append(c == '。' ? '.' : c >= '！' && c <= '～' ? (char) (c - DISTANCE) : c);
    }
    return half.toString();
  }
}
