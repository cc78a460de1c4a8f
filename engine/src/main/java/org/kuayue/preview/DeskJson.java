package org.kuayue.preview;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kuayue.problem.Problem;

/** The desk as open pages are told of it. */
final class DeskJson {

  private DeskJson() {}

  static String of(Desk desk, Locale messages) {
    String problems =
        desk.problems().stream().map(problem -> of(problem, messages)).collect(Collectors.joining(","));
    return "{\"number\":%d,\"reload\":%b,\"millis\":%d,\"problems\":[%s]}"
        .formatted(desk.number(), desk.reload(), desk.millis(), problems);
  }

  private static String of(Problem problem, Locale messages) {
    return "{\"path\":%s,\"line\":%d,\"column\":%d,\"severity\":\"%s\",\"code\":%s,\"message\":%s,\"hint\":%s}"
        .formatted(
            quote(problem.location().path()),
            problem.location().line(),
            problem.location().column(),
            problem.severity().word(),
            quote(problem.code()),
            quote(problem.message().in(messages)),
            quote(problem.hint().in(messages)));
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
              } else if (c < ' ') {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
