package org.kuayue.header;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a document goes out. */
public enum Status {
  /** It is written to the site. */
  PUBLISHED,
  /** It never leaves the desk. */
  DRAFT;

  static Optional<Status> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word().equals(word)).findFirst();
  }

  /** The words of all states. */
  static List<String> words() {
    return Arrays.stream(values()).map(Status::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
