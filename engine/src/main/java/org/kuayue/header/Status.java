package org.kuayue.header;

import java.util.Optional;

/** Whether a document goes out. */
public enum Status {
  /** It is written to the site. */
  PUBLISHED,
  /** It never leaves the desk. */
  DRAFT;

  static Optional<Status> of(String word) {
    return switch (word) {
      case "published" -> Optional.of(PUBLISHED);
      case "draft" -> Optional.of(DRAFT);
      default -> Optional.empty();
    };
  }
}
