package org.kuayue.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuayue.source.Simplified;

/**
 * Numbers in words: 一千八百, 二〇一八, “十四五”, twelve, a million, and months. Chinese numbers are read where they are
 * written in full; 七八百 is no number.
 */
final class SpelledNumbers {

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(\\b[Aa](?=[ \u00A0\n])|(?i:%s)-[a-z]{3,6}\\b|[A-Za-z]{3,})((?:%s(?:%s)\\b)*+)"
              .formatted(String.join("|", TENS), NumberUnits.GAP, NumberUnits.ENGLISH));
  private static final Pattern ENGLISH_UNIT = Pattern.compile(NumberUnits.ENGLISH);
  private static final Pattern CHINESE =
      Pattern.compile(
          "((?:[〇零一二两三四五六七八九十万亿]|%s|%s)++)(?:[余多几来]([万亿]))?"
              .formatted(NumberUnits.HUNDRED, NumberUnits.THOUSAND));
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final String HAN_UNITS = "亿万千百十";
  private static final long[] HAN_VALUES = {100_000_000, 10_000, 1_000, 100, 10};

  /** Longer ones are none. */
  private static final int MOST_CHARACTERS = 20;

  private static final Map<String, Integer> WORDS = new HashMap<>(Map.of("a", 1));

  static {
    spell("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        + " eighteen nineteen");
    spell("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");
    spell("january february march april may june july august september october november december");
    spell("jan feb mar apr may jun jul aug sep oct nov dec");
    WORDS.put("sept", 9);
    TENS.forEach(tens -> WORDS.put(tens, 10 * (TENS.indexOf(tens) + 2)));
  }

  private SpelledNumbers() {}

  /** Each of those in {@code original}. */
  static Stream<BigDecimal> in(String original) {
    String text = Simplified.of(original);
    return Stream.concat(
            ENGLISH.matcher(text).results().flatMap(words -> english(words).stream()),
            CHINESE.matcher(text).results().flatMap(word -> chinese(word).stream()))
        .map(BigDecimal::stripTrailingZeros);
  }

  private static Optional<BigDecimal> english(MatchResult words) {
    int power =
        ENGLISH_UNIT.matcher(words.group(2)).results().mapToInt(unit -> NumberUnits.power(unit.group())).sum();
    return value(words.group(1).toLowerCase(Locale.ROOT))
        .filter(number -> power > 0 || !words.group(1).equalsIgnoreCase("a"))
        .map(number -> BigDecimal.valueOf(number).scaleByPowerOfTen(power));
  }

  /** What {@code word} is, such as forty, forty-one and forty-first; forty-year says 40. */
  private static Optional<Integer> value(String word) {
    String[] parts = word.split("-");
    int ones = parts.length > 1 ? WORDS.getOrDefault(parts[1], 0) : 0;
    return Optional.ofNullable(WORDS.get(parts[0])).map(number -> number + ones);
  }

  private static Optional<BigDecimal> chinese(MatchResult match) {
    String more = match.group(2) == null ? "" : match.group(2);
    String word = (match.group(1) + more).replace('零', '〇').replace('两', '二');
    if (word.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    if (word.matches("十[一二三四五]五")) { // a five-year plan: the fourteenth is 十四五
      return Optional.of(BigDecimal.valueOf(10 + HAN_DIGITS.indexOf(word.charAt(1))));
    }
    return figures(word).or(() -> whole(word)).map(BigDecimal::valueOf);
  }

  /** The number whose figures {@code word} says one by one, such as a year. */
  private static Optional<Long> figures(String word) {
    return Optional.of(word)
        .filter(digits -> digits.chars().allMatch(character -> HAN_DIGITS.indexOf(character) >= 0))
        .map(digits -> digits.chars().mapToLong(HAN_DIGITS::indexOf).reduce(0, (number, digit) -> number * 10 + digit));
  }

  /** The number that {@code word} is: what is before its greatest unit so many times, and what is behind it. */
  private static Optional<Long> whole(String word) {
    for (int i = 0; i < HAN_UNITS.length(); i++) {
      int at = word.lastIndexOf(HAN_UNITS.charAt(i));
      if (at >= 0) {
        long unit = HAN_VALUES[i];
        Optional<Long> rest = rest(word.substring(at + 1), unit);
        return times(word.substring(0, at), unit).flatMap(times -> rest.map(behind -> times * unit + behind));
      }
    }
    return word.length() == 1 ? figures(word) : Optional.empty();
  }

  private static Optional<Long> times(String word, long unit) {
    if (word.isEmpty()) {
      return unit == 10 ? Optional.of(1L) : Optional.empty();
    }
    return whole(word).filter(number -> number < unit);
  }

  /** What stands behind {@code unit}; a figure alone counts the next unit below it: 一百五 is 150, 一百零五 is 105. */
  private static Optional<Long> rest(String word, long unit) {
    if (word.isEmpty()) {
      return Optional.of(0L);
    }
    String number = word.charAt(0) == '〇' ? word.substring(1) : word;
    long place = word.length() == 1 ? unit / 10 : 1;
    return whole(number).map(value -> value * place).filter(value -> value < unit);
  }

  private static void spell(String words) {
    List<String> all = List.of(words.split(" "));
    all.forEach(word -> WORDS.put(word, all.indexOf(word) + 1));
  }
}
