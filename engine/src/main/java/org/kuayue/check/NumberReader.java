package org.kuayue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.source.Simplified;

/**
 * Reads numbers in digits out of a text in Chinese or English: they count as stated. What is written in words, and months
 * ({@link SpelledNumbers}), can answer for it but asks for nothing, since languages differ in where they spell numbers out.
 */
final class NumberReader {

  private static final String DIGIT = "[0-9０-９]";
  /** Longer ones are none, but codes. */
  private static final int MOST_CHARACTERS = 40;

  private static final Pattern UNITS = Pattern.compile(NumberUnits.ANY);
  private static final Pattern DIGITS =
      Pattern.compile(
          "(D+(?:,D{3})+(?!D)|D+)([.．]D+)?(?:%s?[余多几来]?(%s))?(年代|世纪(?=D+年代)|s\\b)?"
              .formatted(NumberUnits.GAP, NumberUnits.ANY)
              .replace("D", DIGIT));

  /** The second year of 2018–20 or 2018-19; behind a hyphen a month may stand, which is no more than 12. */
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<=(?<!\\d)(19|20)(\\d\\d)[–—/-])(?:(?<=[–—])|(?!0|1[0-2]))(\\d\\d)(?![\\d%/-]|[.,]\\d)");

  /**
   * A number in digits.
   *
   * @param value with its unit, so that 315亿 and 31.5 billion are the same
   * @param unit whether it has one
   * @param hour the hour of the day that it is, so that 15时 and 3 p.m. are the same
   * @param written as it stands in the text
   * @param offset where it stands in the text
   */
  record Stated(BigDecimal value, boolean unit, Optional<Integer> hour, String written, int offset) {

    /** Its digits without the noughts at the end, where they are enough to know the number by whatever its unit. */
    Optional<String> figures() {
      return Optional.of(value.unscaledValue().toString()).filter(figures -> figures.length() > 1);
    }
  }

  private NumberReader() {}

  /** The numbers in the digits of {@code original}; those without a unit have that of {@code heading}, if it names one. */
  static List<Stated> stated(String original, String heading) {
    String text = ClockHours.withColons(Simplified.of(original));
    Optional<String> common = UNITS.matcher(Simplified.of(heading)).results().map(MatchResult::group).findFirst();
    List<Stated> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      boolean other = digits.group(4) != null || digits.group(1).equals("00"); // 20世纪90年代 is 1990s, 15:00 is 3 p.m.
      if (!other && digits.end() - digits.start() <= MOST_CHARACTERS) {
        found.add(stated(text, digits, common));
      }
    }
    return found;
  }

  private static Stated stated(String text, Matcher digits, Optional<String> common) {
    String written = digits.group(1) + Optional.ofNullable(digits.group(2)).orElse("");
    Optional<String> unit = Optional.ofNullable(digits.group(3)).or(() -> common);
    String figures = century(text, digits.start()) + written;
    BigDecimal number = new BigDecimal(figures.replace(",", "").replace('．', '.'));
    BigDecimal value = number.scaleByPowerOfTen(unit.map(NumberUnits::power).orElse(0)).stripTrailingZeros();
    Optional<Integer> hour = ClockHours.at(text, digits.start(), written);
    return new Stated(value, unit.isPresent(), hour, written, digits.start());
  }

  /** The first two figures of the year that is written short at {@code start}. */
  private static String century(String text, int start) {
    Matcher year = SHORT_YEAR.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return year.lookingAt() && year.group(3).compareTo(year.group(2)) > 0 ? year.group(1) : "";
  }
}
