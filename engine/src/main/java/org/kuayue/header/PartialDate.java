package org.kuayue.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as precise as the source gives it: a year ({@code 2021}), a month ({@code 2021-10}) or a day ({@code
 * 2021-10-18}), as in ISO 8601. It is never made more precise than it is: a feature that names no day gets none.
 */
public final class PartialDate {

  private static final Pattern FORM = Pattern.compile("(\\d{4})(-\\d{2})?(-\\d{2})?");

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
                case 4 -> Year.parse(text);
                case 7 -> YearMonth.parse(text);
                default -> LocalDate.parse(text);
              }));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether {@code text} is written as a date, be it one of the calendar or not. */
  static boolean hasForm(String text) {
    return FORM.matcher(text).matches();
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
