package org.kuayue.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHashesTest {

  @TempDir Path folder;

  @Test
  void seesAnotherTextOfTheSameSizeAndDate() throws IOException {
    Path file = folder.resolve("a.jpg");
    for (String text : new String[] {"one", "two", "six"}) {
      Files.writeString(file, text);
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2021-10-18T00:00:00Z")));
      String hash = Digests.hex(text.getBytes(StandardCharsets.UTF_8));
      assertThat(SourceHashes.of(file)).isEqualTo(hash);
      assertThat(SourceHashes.of(file)).isEqualTo(hash);
    }
  }

  @Test
  void remembersAFileThatNobodyHasTouched() throws IOException {
    // One that is older than this test: the JDK's own.
    Path file = Path.of(System.getProperty("java.home"), "release");
    assertThat(SourceHashes.of(file)).isEqualTo(Digests.hex(file)).isSameAs(SourceHashes.of(file));
  }
}
