package org.kuayue.problem;

import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;
import org.kuayue.source.SourceLocation;

/**
 * Something wrong in a source, as a value: where, what and how to mend it.
 *
 * @param code the permanent readable name of the rule, such as {@code header-key-missing}
 * @param severity whether it stops the bake
 * @param location where it stands
 * @param message what is wrong
 * @param hint how to mend it
 */
public record Problem(String code, Severity severity, SourceLocation location, Text message, Text hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.message().en());

  /** A problem that stops the bake. */
  public static Problem error(String code, SourceLocation location, Text message, Text hint) {
    return new Problem(code, Severity.ERROR, location, message, hint);
  }

  /** A problem that an editor should look at. */
  public static Problem warning(String code, SourceLocation location, Text message, Text hint) {
    return new Problem(code, Severity.WARNING, location, message, hint);
  }

  /** The problem for a terminal: {@code path:line:column: error [code] message}, then the hint on its own line. */
  public String in(Locale language) {
    return "%s: %s [%s] %s%n    %s"
        .formatted(location, severity.word(), code, message.in(language), hint.in(language));
  }

  /** The problem for editors and CI annotations: one JSON object on one line, in ASCII, whatever the machine's encoding. */
  public String json(Locale language) {
    return "{\"path\":%s,\"line\":%s,\"column\":%s,\"severity\":\"%s\",\"code\":\"%s\",\"message\":%s,\"hint\":%s}"
        .formatted(
            quoted(location.path()),
            location.line(),
            location.column(),
            severity.word(),
            code,
            quoted(message.in(language)),
            quoted(hint.in(language)));
  }

  private static String quoted(String text) {
    return '"' + StringEscapeUtils.escapeJson(text).replace("\\/", "/") + '"';
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
