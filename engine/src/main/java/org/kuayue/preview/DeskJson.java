package org.kuayue.preview;

import java.util.Optional;
import java.util.stream.Collectors;

/** The desk as open pages are told of it. */
final class DeskJson {

  private DeskJson() {}

  static String of(Desk desk, Optional<String> reach) {
    String problems =
        desk.problems().stream().map(problem -> problem.json(desk.messages())).collect(Collectors.joining(","));
    return "{\"number\":%s,\"whole\":%s,\"reload\":%s,\"millis\":%s,\"budget\":%s,\"shared\":%s,\"problems\":[%s]}"
        .formatted(
            desk.number(), desk.isWhole(), desk.reload(), desk.millis(), desk.budget(), reach.isPresent(), problems);
  }
}
