package org.kuayue.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.kuayue.check.NumberReader.Stated;

/**
 * What can answer for a number: the same value, in digits or words, the same hour of the day, or the same figures where one of
 * the two leaves the unit to the reader.
 */
final class Answers {

  private final Set<BigDecimal> values = new HashSet<>();
  private final Set<Integer> hours = new HashSet<>();
  private final Set<String> withUnit = new HashSet<>();
  private final Set<String> withoutUnit = new HashSet<>();

  /** Adds the numbers of {@code text}, those in digits with the unit that {@code heading} names where they have none. */
  void addAll(String text, String heading) {
    SpelledNumbers.in(text).forEach(values::add);
    NumberReader.stated(text, heading).forEach(this::add);
  }

  private void add(Stated number) {
    values.add(number.value());
    number.hour().ifPresent(hours::add);
    number.figures().ifPresent(figures -> (number.unit() ? withUnit : withoutUnit).add(figures));
  }

  /** Whether there is an answer for {@code number}. */
  boolean has(Stated number) {
    Set<String> others = number.unit() ? withoutUnit : withUnit;
    return values.contains(number.value())
        || number.hour().filter(hours::contains).isPresent()
        || number.figures().filter(others::contains).isPresent();
  }
}
