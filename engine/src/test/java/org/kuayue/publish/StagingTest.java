package org.kuayue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  @TempDir Path target;

  private Path site;

  @BeforeEach
  void lastGoodSite() throws IOException {
    site = Files.createDirectories(target.resolve("site"));
    Files.writeString(site.resolve("index.html"), "old");
    Files.writeString(site.resolve("gone.html"), "old");
  }

  @Test
  void publishesAllOrNothing() throws IOException {
    try (Staging staging = new Staging(site)) {
      Files.writeString(staging.folder().resolve("index.html"), "new");
      assertThat(site.resolve("index.html")).hasContent("old");
      staging.publish();
    }
    assertThat(site.resolve("index.html")).hasContent("new");
    assertThat(site.resolve("gone.html")).doesNotExist();
    assertOnlyTheSite();
  }

  @Test
  void withoutPublishingTheLastGoodSiteStays() throws IOException {
    try (Staging staging = new Staging(site)) {
      Files.writeString(staging.folder().resolve("index.html"), "new");
    }
    assertThat(site.resolve("index.html")).hasContent("old");
    assertOnlyTheSite();
  }

  @Test
  void aSiteThatWasMovedAsideComesBack() throws IOException {
    Files.move(site, target.resolve(".site-old"));
    Files.createDirectories(target.resolve(".site-new/half"));
    new Staging(site).close();
    assertThat(site.resolve("index.html")).hasContent("old");
    assertOnlyTheSite();
  }

  private void assertOnlyTheSite() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).containsExactly(site);
    }
  }
}
