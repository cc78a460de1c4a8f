package org.kuayue.proofread;

import java.lang.Character.UnicodeScript;

/** What stands beside a mark: spaces, line breaks and quotation marks are looked through. */
final class Neighbours {

  private static final int NONE = -1;
  private static final String TRANSPARENT = " \n“”‘’\"'";

  private Neighbours() {}

  /** Whether Chinese text, a Han character or a full-width mark, stands before {@code index}. */
  static boolean chineseBefore(Prose text, int index) {
    int i = index;
    while (i > 0 && TRANSPARENT.indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return isChinese(i > 0 ? Character.codePointBefore(text, i) : NONE);
  }

  /** Whether Chinese text, a Han character or a full-width mark, stands at {@code index} or behind what is there. */
  static boolean chineseAfter(Prose text, int index) {
    int i = index;
    while (i < text.length() && TRANSPARENT.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return isChinese(i < text.length() ? Character.codePointAt(text, i) : NONE);
  }

  /** Whether {@code c} is a Han character. */
  static boolean isHan(int c) {
    return c > 0x2E7F && UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** Whether {@code c} is surely no mark, as most characters of a Chinese text: nothing else need be asked then. */
  static boolean isIdeograph(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private static boolean isChinese(int c) {
    return isHan(c) || c >= 0x3001 && c <= 0x301F || c >= 0xFF01 && c <= 0xFF5E;
  }

  /** Whether {@code c} is one of the letters and digits of ASCII. */
  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
  }

  /** Whether {@code c} is one of the digits of ASCII. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code c} is a digit, of ASCII or as wide as a Han character. */
  static boolean isDigitOfAnyWidth(char c) {
    return isDigit(c) || c >= '０' && c <= '９';
  }
}
