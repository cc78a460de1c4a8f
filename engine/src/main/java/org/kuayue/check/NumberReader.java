package org.kuayue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads numbers out of a text in Chinese or English. What is written in digits counts as stated; what is written in
 * words, and months, can answer for it but asks for nothing, since languages differ in where they spell numbers out.
 */
final class NumberReader {

  private static final Map<String, Integer> POWERS =
      Map.of("亿", 8, "万", 4, "千", 3, "百", 2, "billion", 9, "million", 6, "thousand", 3, "hundred", 2);
  private static final String UNIT = "(亿|万|千|百|billion|million|thousand|hundred)";
  private static final Pattern UNITS = Pattern.compile(UNIT);
  private static final Pattern DIGITS =
      Pattern.compile("(\\d+(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?(?:[ \u00A0-]?" + UNIT + ")?(年代|s\\b)?");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]{3,}|[〇零一二两三四五六七八九十]+");
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final Map<String, Integer> SPELLED = new HashMap<>();

  static {
    spell("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        + " eighteen nineteen twenty");
    spell("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    spell("january february march april may june july august september october november december");
  }

  /**
   * A number in digits.
   *
   * @param value with its unit, so that 315亿 and 31.5 billion are the same
   * @param unit whether it has one
   * @param written as it stands in the text
   * @param offset where it stands in the text
   */
  record Stated(BigDecimal value, boolean unit, String written, int offset) {

    /** Its digits without the noughts at the end, where they are enough to know the number by whatever its unit. */
    Optional<String> figures() {
      return Optional.of(value.unscaledValue().toString()).filter(figures -> figures.length() > 1);
    }
  }

  private NumberReader() {}

  /** The numbers in the digits of {@code text}; those without a unit have that of {@code heading}, if it names one. */
  static List<Stated> stated(String text, String heading) {
    Optional<String> common = UNITS.matcher(heading).results().map(MatchResult::group).findFirst();
    List<Stated> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      String fraction = digits.group(2) == null ? "" : digits.group(2);
      String unit = digits.group(3) == null ? common.orElse(null) : digits.group(3);
      BigDecimal number = new BigDecimal(digits.group(1).replace(",", "") + fraction);
      BigDecimal value = number.scaleByPowerOfTen(unit == null ? 0 : POWERS.get(unit)).stripTrailingZeros();
      if (digits.group(4) == null) { // 90年代 is 1990s
        found.add(new Stated(value, unit != null, digits.group(1) + fraction, digits.start()));
      }
    }
    return found;
  }

  /** The numbers that {@code text} spells out. */
  static Stream<BigDecimal> spelled(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).flatMap(word -> number(word).stream());
  }

  private static Optional<BigDecimal> number(String word) {
    if (word.charAt(0) < 0x80) {
      return Optional.ofNullable(SPELLED.get(word.toLowerCase(Locale.ROOT))).map(NumberReader::normal);
    }
    int tens = word.indexOf('十');
    String digits = word.replace('零', '〇').replace('两', '二');
    if (tens < 0) {
      return digits.length() > 4 ? Optional.empty() : Optional.of(normal(han(digits)));
    }
    int ten = tens == 0 ? 1 : han(digits.substring(0, tens));
    return Optional.of(normal(10 * ten + han(digits.substring(tens + 1).replace("十", ""))));
  }

  private static int han(String digits) {
    return digits.chars().map(HAN_DIGITS::indexOf).reduce(0, (number, digit) -> number % 1000 * 10 + digit);
  }

  private static BigDecimal normal(int number) {
    return BigDecimal.valueOf(number).stripTrailingZeros();
  }

  private static void spell(String words) {
    for (String word : words.split(" ")) {
      SPELLED.put(word, List.of(words.split(" ")).indexOf(word) + 1);
    }
  }
}
