package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Previews of one project beside each other, and one after the other. */
class OwnFolderTest {

  @TempDir Path folder;

  @Test
  void whatARunningPreviewHasIsLeftToIt() throws IOException {
    try (OwnFolder first = OwnFolder.in(folder)) {
      Path page = bake(first);
      try (OwnFolder second = OwnFolder.in(folder)) {
        assertThat(second.sites()).isNotEqualTo(first.sites());
        bake(second);
      }
      assertThat(page).exists();
    }
  }

  @Test
  void whatEarlierPreviewsLeftIsCleared() throws IOException {
    Path page;
    Path other;
    try (OwnFolder first = OwnFolder.in(folder);
        OwnFolder second = OwnFolder.in(folder)) {
      page = bake(first);
      other = bake(second);
    }
    try (OwnFolder next = OwnFolder.in(folder)) {
      assertThat(page).startsWithRaw(next.sites()).doesNotExist();
      assertThat(other).doesNotExist();
      try (OwnFolder beside = OwnFolder.in(folder)) {
        assertThat(other).startsWithRaw(beside.sites());
      }
    }
  }

  @Test
  void aPlaceWithoutRoomForItIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("preview"));
    assertThatThrownBy(() -> OwnFolder.in(file)).hasMessageContaining(file.resolve("1").toString());
  }

  private static Path bake(OwnFolder own) throws IOException {
    return Files.writeString(Files.createDirectories(own.sites().resolve("1")).resolve("index.html"), "a page");
  }
}
