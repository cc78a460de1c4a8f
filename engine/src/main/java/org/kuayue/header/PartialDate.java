package org.kuayue.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A date as precise as the source gives it: a year ({@code 2021}), a month ({@code 2021-10}) or a day ({@code
 * 2021-10-18}), as in ISO 8601. It is never made more precise than it is: a feature that names no day gets none.
 * The parsers of {@code java.time} were rejected: they take longer than all other header values together.
 */
public final class PartialDate {

  private final Temporal value;

  private PartialDate(Temporal value) {
    this.value = value;
  }

  /** The date that {@code text} names, or nothing where it is in another form or no day of the calendar. */
  public static Optional<PartialDate> parse(String text) {
    if (!hasForm(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              switch (text.length()) {
                case 4 -> Year.of(number(text, 0, 4));
                case 7 -> YearMonth.of(number(text, 0, 4), number(text, 5, 7));
                default -> LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
              }));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code text} is written as a date, be it one of the calendar or not; no year begins with a nought. */
  static boolean hasForm(String text) {
    boolean sound = (text.length() == 4 || text.length() == 7 || text.length() == 10) && text.charAt(0) != '0';
    for (int i = 0; sound && i < text.length(); i++) {
      char c = text.charAt(i);
      sound = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    return sound;
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  /** The date for machines, as it stands in the source. */
  public String iso() {
    return value.toString();
  }

  /** The earliest day that the date can mean: what a rule about the future compares. */
  public LocalDate firstDay() {
    if (value instanceof Year year) {
      return year.atDay(1);
    }
    return value instanceof YearMonth month ? month.atDay(1) : (LocalDate) value;
  }

  /** The date for readers, by the pattern for as much as is known of it. */
  public String format(DateTimeFormatter year, DateTimeFormatter month, DateTimeFormatter day) {
    return (value instanceof Year ? year : value instanceof YearMonth ? month : day).format(value);
  }
}
