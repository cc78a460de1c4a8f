package org.kuayue.markdown.cjk;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * What kind of character a code point is, by the Unicode Character Database as ICU has it. Typed tables of
 * ranges were rejected: they are wrong after the next Unicode version and nobody can review them.
 */
final class CharacterClass {

  /** What stands at the beginning and the end of a block; CommonMark 6.2 has them count as whitespace. */
  static final int EDGE = '\n';

  private static final int VS2 = 0xFE01;

  private CharacterClass() {}

  /** Unicode whitespace (CommonMark 2.1), and the line and paragraph separators. */
  static boolean isWhitespace(int c) {
    return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.isSpaceChar(c);
  }

  /** Unicode punctuation (CommonMark 2.1, since 0.31): general category P or S. */
  static boolean isPunctuation(int c) {
    return switch (UCharacter.getType(c)) {
      case UCharacterCategory.CONNECTOR_PUNCTUATION,
          UCharacterCategory.DASH_PUNCTUATION,
          UCharacterCategory.START_PUNCTUATION,
          UCharacterCategory.END_PUNCTUATION,
          UCharacterCategory.INITIAL_PUNCTUATION,
          UCharacterCategory.FINAL_PUNCTUATION,
          UCharacterCategory.OTHER_PUNCTUATION,
          UCharacterCategory.MATH_SYMBOL,
          UCharacterCategory.CURRENCY_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Punctuation that opens: brackets and directed quotation marks. */
  static boolean isOpening(int c) {
    int type = UCharacter.getType(c);
    return type == UCharacterCategory.START_PUNCTUATION || type == UCharacterCategory.INITIAL_PUNCTUATION;
  }

  /** Punctuation that closes: brackets and directed quotation marks. */
  static boolean isClosing(int c) {
    int type = UCharacter.getType(c);
    return type == UCharacterCategory.END_PUNCTUATION || type == UCharacterCategory.FINAL_PUNCTUATION;
  }

  /** A CJK character as the CJK-friendly amendment to CommonMark 2.1 defines it. */
  static boolean isCjk(int c) {
    return c > 0x7F && (isWide(c) && !UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION) || isHangul(c));
  }

  /** East Asian Width W, F or H (UAX #11). */
  static boolean isWide(int c) {
    int width = c <= 0x7F ? EastAsianWidth.NARROW : UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH || width == EastAsianWidth.HALFWIDTH;
  }

  /** East Asian Width A (UAX #11): “ ” ‘ ’ … — and others, wide in Chinese text only. */
  static boolean isAmbiguous(int c) {
    return c > 0x7F && UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH) == EastAsianWidth.AMBIGUOUS;
  }

  /** Wide, or punctuation that is wide in Chinese text. */
  static boolean isChinese(int c) {
    return isWide(c) || isAmbiguous(c) && isPunctuation(c);
  }

  static boolean isHangul(int c) {
    return c > 0x7F && UScript.getScript(c) == UScript.HANGUL;
  }

  static boolean isHan(int c) {
    return c > 0x7F && UScript.getScript(c) == UScript.HAN;
  }

  /** A Latin letter or an ASCII digit. */
  static boolean isLatin(int c) {
    return c >= '0' && c <= '9' || UCharacter.isUAlphabetic(c) && UScript.getScript(c) == UScript.LATIN && !isWide(c);
  }

  /** A letter or digit of a script that sets spaces between words. */
  static boolean isWordPart(int c) {
    return UCharacter.isLetterOrDigit(c) && !isWide(c);
  }

  /** A sign that closes a number, such as % or ℃ (UAX #14, class PO). */
  static boolean isNumberSuffix(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK) == LineBreak.POSTFIX_NUMERIC;
  }

  /** A sign that opens a number, such as $ or № (UAX #14, class PR). */
  static boolean isNumberPrefix(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK) == LineBreak.PREFIX_NUMERIC;
  }

  /** U+E0100 to U+E01EF: chooses a shape of the ideograph before it. */
  static boolean isIdeographicSelector(int c) {
    return c > 0xFFFF && UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
  }

  /** U+FE00 to U+FE0E. U+FE0F is not among them: it makes an emoji of the character before it. */
  static boolean isTextSelector(int c) {
    return c != 0xFE0F && c >= 0xFE00 && c <= 0xFFFF && UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
  }

  /** Whether {@code c} and {@code selector} are the standardized fullwidth form of a quotation mark. */
  static boolean isFullwidthQuote(int c, int selector) {
    return selector == VS2 && isAmbiguous(c) && UCharacter.hasBinaryProperty(c, UProperty.QUOTATION_MARK);
  }
}
