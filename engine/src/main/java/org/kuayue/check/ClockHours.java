package org.kuayue.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours of the day, counted to 24: {@code 15时} and {@code 3 p.m.} are the same, and {@code 3 a.m.} is another. */
final class ClockHours {

  private static final String TIME = "(?<!\\d|[:：])\\d{1,2}(?:[:：]\\d\\d)?";
  private static final String RANGE = "(?:\\s?(?:to|and|[-–—至到])\\s?\\d{1,2}(?:[:：]\\d\\d)?)?";

  /** {@code 1:30 p.m.}, and the first hour of {@code 1:30–3 p.m.} */
  private static final Pattern HALVES = Pattern.compile(TIME + RANGE + "\\s?([AaPp])\\.?[Mm]\\b");

  /** {@code 下午3}, and the second hour of {@code 下午1:30至3}. */
  private static final Pattern LATER =
      Pattern.compile("(?<=(?:下午|中午|傍晚|晚上|晚)(?:\\d{1,2}(?:[:：]\\d\\d|[时点])?[-—至到])?)" + TIME);

  private static final Pattern CLOCK = Pattern.compile("(?<!\\d|[:：])\\d{1,2}(?:[:：]\\d\\d(?!\\d)|[时点])");

  /** The point of times in British English, {@code 3.30pm}, which is no decimal one; of a range, both of them. */
  private static final Pattern POINT =
      Pattern.compile("(?<=\\b\\d{1,2})\\.(?=\\d\\d" + RANGE.replace("[:：]", "[.:]") + "\\s?[AaPp]\\.?[Mm]\\b)");

  private ClockHours() {}

  /** {@code text} with a colon in the times of day that have a point. */
  static String withColons(String text) {
    return POINT.matcher(text).replaceAll(":");
  }

  /** The hour that the digits from {@code start} on are, if {@code text} says which half of the day it is in. */
  static Optional<Integer> at(String text, int start, String digits) {
    if (digits.length() > 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(digits);
    Matcher halves = from(start, HALVES, text);
    if (halves.lookingAt()) {
      return Optional.of(hour % 12 + (halves.group(1).equalsIgnoreCase("p") ? 12 : 0));
    }
    if (from(start, LATER, text).lookingAt()) {
      return Optional.of(hour < 12 ? hour + 12 : hour);
    }
    return Optional.of(hour).filter(number -> from(start, CLOCK, text).lookingAt());
  }

  private static Matcher from(int start, Pattern pattern, String text) {
    return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
  }
}
