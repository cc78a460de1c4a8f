package org.kuayue.header;

import org.kuayue.header.HeaderLines.Field;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/** Turns what stands behind an equals sign into the value that its key asks for. */
final class HeaderValue {

  /** As much of a value as a message shows. */
  private static final int MOST_SHOWN = 100;

  private HeaderValue() {}

  /** Puts the value of {@code field} into {@code header}, or says what is wrong with it. */
  static <T> void put(Header header, HeaderKey<T> key, Field field, Problems problems) {
    if (Unseen.isAll(field.value())) {
      problems.add(valueEmpty(key, field.valueLocation()));
      return;
    }
    key.format()
        .parser()
        .apply(field.value())
        .ifPresentOrElse(
            value -> header.put(key, value, field),
            () -> problems.add(isImpossibleDate(key, field) ? dateImpossible(field) : valueInvalid(key, field)));
  }

  private static boolean isImpossibleDate(HeaderKey<?> key, Field field) {
    return key.format() == HeaderFormat.DATE && PartialDate.hasForm(field.value());
  }

  private static Problem valueEmpty(HeaderKey<?> key, SourceLocation location) {
    return Problem.error(
        "header-value-empty",
        location,
        Text.of("“" + key.name() + "”没有值", "\"" + key.name() + "\" has no value"),
        Text.of(
            "请写" + key.format().expected().zh() + "，或删去此行。",
            "Write " + key.format().expected().en() + ", or take the line out."));
  }

  private static Problem dateImpossible(Field field) {
    return Problem.error(
        "header-date-impossible",
        field.valueLocation(),
        Text.of("日历上没有“" + field.value() + "”", "the calendar has no " + field.value()),
        Text.of("请核对年、月、日。", "Check the year, the month and the day."));
  }

  private static Problem valueInvalid(HeaderKey<?> key, Field field) {
    HeaderFormat<?> format = key.format();
    String right = field.value().substring(0, format.flaw(field.value()));
    String shown = field.value().length() > MOST_SHOWN ? field.value().substring(0, MOST_SHOWN) + "…" : field.value();
    Text expected = Text.of("请写" + format.expected().zh() + "。", "Write " + format.expected().en() + ".");
    return Problem.error(
        "header-value-invalid",
        field.valueLocation().behind(right),
        Text.of(
            "“" + key.name() + "”的值“" + shown + "”不对",
            "\"" + shown + "\" is no value for \"" + key.name() + "\""),
        format.words().isEmpty() ? expected : Nearest.hint(field.value(), format.words()));
  }
}
