package org.kuayue.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodecsTest {

  /** What ImageIO finds by itself is another one on another class path, and the same edition would be baked differently. */
  @Test
  void nobodyElseLooksACodecUp() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(java).isNotEmpty();
      for (Path file : java) {
        if (!file.endsWith("Codecs.java")) {
          assertThat(Files.readString(file)).as(file.toString()).doesNotContain("ImageIO.");
        }
      }
    }
  }
}
