package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file below {@code docs/} that is made from the code, and checked against it. */
public final class GeneratedDocument {

  private GeneratedDocument() {}

  /** Checks that the file {@code name} says {@code text}; with {@code -Ddocs.write} it is written instead. */
  public static void check(String name, String text) throws IOException {
    Path file = Path.of("../docs", name);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, text);
    }
    assertThat(file).as("run mvn verify -Ddocs.write=true").hasContent(text);
  }
}
