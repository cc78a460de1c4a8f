package org.kuayue.proofread;

import java.util.Set;
import java.util.regex.MatchResult;
import org.kuayue.problem.Text;

/** A date in Arabic and in Chinese numerals at once. Either is right by itself; 十月革命 is a name and no date. */
final class DateNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String NUMERAL = "[\\d零〇一二三四五六七八九十]";

  /** Numerals of a year. */
  private static final int YEAR = 4;

  /** The one rule of the family. */
  static final Rule DATE_NUMERALS =
      new PatternRule(
          "date-numerals",
          Set.of("zh"),
          new PatternRule.Start(DateNumerals::isNumeral, (c, text, i) -> !isNumeral(text.at(i - 1)) && mayBeDate(text, i)),
          "(?:(" + NUMERAL + "{2,4})年)?(" + NUMERAL + "{1,3})月(?!革命)(?:(" + NUMERAL + "{1,3})[日号])?",
          Text.of("一个日期里混用两种数字", "two kinds of numerals in one date"),
          match -> isMixed(match.group()) && !isCount(match.group(1)) ? Findings.write(arabic(match)) : null);

  private DateNumerals() {}

  /** Whether a month follows the numerals at {@code i}, or a year and further numerals. */
  private static boolean mayBeDate(Prose text, int i) {
    int end = i + 1;
    while (end - i <= YEAR && isNumeral(text.at(end))) {
      end++;
    }
    return text.at(end) == '月' || text.at(end) == '年' && isNumeral(text.at(end + 1));
  }

  private static boolean isMixed(String date) {
    return date.chars().anyMatch(c -> Neighbours.isDigit((char) c))
        && date.chars().anyMatch(c -> isNumeral((char) c) && !Neighbours.isDigit((char) c));
  }

  /** Whether {@code year} is a number of years, 四十年, behind which a month begins anew. */
  private static boolean isCount(String year) {
    return year != null && year.indexOf('十') >= 0;
  }

  private static boolean isNumeral(char c) {
    return Neighbours.isDigit(c) || DIGITS.indexOf(c) >= 0 || c == '十' || c == '零';
  }

  private static String arabic(MatchResult date) {
    String year = date.group(1) == null ? "" : digits(date.group(1)) + "年";
    String day = date.group(3) == null ? "" : number(date.group(3)) + "日";
    return year + number(date.group(2)) + "月" + day;
  }

  /** 十 is 10, 十二 is 12, 二十 is 20, 二十二 is 22. */
  private static String number(String numerals) {
    int ten = numerals.indexOf('十');
    if (ten < 0) {
      return digits(numerals);
    }
    String tens = ten == 0 ? "1" : digits(numerals.substring(0, ten));
    return tens + (ten == numerals.length() - 1 ? "0" : digits(numerals.substring(ten + 1)));
  }

  private static String digits(String numerals) {
    StringBuilder arabic = new StringBuilder();
    for (char c : numerals.replace('零', '〇').toCharArray()) {
      arabic.append(Neighbours.isDigit(c) ? String.valueOf(c) : String.valueOf(DIGITS.indexOf(c)));
    }
    return arabic.toString();
  }
}
