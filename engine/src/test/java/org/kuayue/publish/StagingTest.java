package org.kuayue.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.problem.Problems;

/** Site and zip are of one bake, whatever happens, and of the last one until the next is whole. */
class StagingTest {

  @TempDir Path target;

  private Path site;
  private Path zip;

  @BeforeEach
  void lastGoodSite() throws IOException {
    site = Files.createDirectories(target.resolve("site"));
    zip = target.resolve("site.zip");
    bake("old");
  }

  @Test
  void publishesAllOrNothing() throws IOException {
    Files.writeString(site.resolve("gone.html"), "old");
    try (Staging staging = begun()) {
      Files.writeString(staging.folder().resolve("index.html"), "new");
      assertThat(site.resolve("index.html")).hasContent("old");
      staging.publish(date());
    }
    assertSite("new");
    assertThat(site.resolve("gone.html")).doesNotExist();
  }

  @Test
  void withoutPublishingTheLastGoodSiteStays() throws IOException {
    try (Staging staging = begun()) {
      Files.writeString(staging.folder().resolve("index.html"), "new");
    }
    assertSite("old");
  }

  @Test
  void anOldSiteWithoutANewOneComesBack() throws IOException {
    Files.move(site, target.resolve(".site-old"));
    Files.createDirectories(target.resolve(".site-new/half"));
    begun().close();
    assertSite("old");
  }

  @Test
  void worksWithoutAZip() throws IOException {
    Files.delete(zip);
    try (Staging staging = new Staging(site, null)) {
      assertThat(staging.begin(Duration.ZERO, notice -> {})).isTrue();
      Files.writeString(staging.folder().resolve("index.html"), "new");
      staging.publish(date());
    }
    assertThat(site.resolve("index.html")).hasContent("new");
    assertThat(zip).doesNotExist();
  }

  /** Where size and time are the same, servers answer that nothing has changed, and rsync copies nothing. */
  @Test
  void aFileOfTheSameSizeHasAnotherTimeInTheZipAndTheSameFileTheSame() throws IOException {
    LocalDateTime old = packedTime();
    bake("new");
    assertThat(packedTime()).isNotEqualTo(old);
    bake("old");
    assertThat(packedTime()).isEqualTo(old);
  }

  private LocalDateTime packedTime() throws IOException {
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      return packed.getEntry("index.html").getTimeLocal();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"aside", "in place", "zip"})
  void aRenameThatIsRefusedIsTakenBack(String step) throws IOException {
    try (Staging staging = new Staging(site, zip, reached -> refuse(step, reached))) {
      staging.begin(Duration.ZERO, notice -> {});
      Files.writeString(staging.folder().resolve("index.html"), "new");
      assertThatThrownBy(() -> staging.publish(date())).hasMessage("refused: " + step);
    }
    assertSite("old");
  }

  @Test
  void whatCannotBeTidiedIsTidiedByTheNext() throws IOException {
    try (Staging staging = new Staging(site, zip, reached -> refuse("tidy", reached))) {
      staging.begin(Duration.ZERO, notice -> {});
      Files.writeString(staging.folder().resolve("index.html"), "new");
      staging.publish(date());
    }
    assertThat(site.resolve("index.html")).hasContent("new");
    begun().close();
    assertSite("new");
  }

  @Test
  void theSecondSaysThatItWaitsAndGivesUp() throws IOException {
    List<String> notices = new ArrayList<>();
    try (Staging first = begun();
        Staging second = new Staging(site, zip)) {
      Files.writeString(first.folder().resolve("index.html"), "new");
      assertThat(second.begin(Duration.ofMillis(1), notice -> notices.add(notice.en()))).isFalse();
      second.close();
      first.publish(date());
    }
    assertThat(notices).containsExactly("Another bake is writing to the same folder; waiting for at most 0 s.");
    assertSite("new");
  }

  @Test
  void theSecondGoesOnWhenTheFirstIsDone() throws IOException {
    Staging first = begun();
    try (Staging second = new Staging(site, zip)) {
      assertThat(second.begin(Duration.ofMinutes(1), notice -> close(first))).isTrue();
    }
    assertSite("old");
  }

  private static void refuse(String step, String reached) throws IOException {
    if (reached.equals(step)) {
      throw new IOException("refused: " + step);
    }
  }

  private static void close(Staging staging) {
    try {
      staging.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void bake(String text) throws IOException {
    try (Staging staging = begun()) {
      Files.writeString(staging.folder().resolve("index.html"), text);
      staging.publish(date());
    }
  }

  private Staging begun() throws IOException {
    Staging staging = new Staging(site, zip);
    assertThat(staging.begin(Duration.ZERO, notice -> {})).isTrue();
    return staging;
  }

  private static SourceDate date() {
    return SourceDate.of(null, new Problems());
  }

  private void assertSite(String text) throws IOException {
    assertThat(site.resolve("index.html")).hasContent(text);
    try (ZipFile packed = new ZipFile(zip.toFile())) {
      assertThat(packed.getInputStream(packed.getEntry("index.html"))).hasContent(text);
    }
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).containsExactlyInAnyOrder(site, zip, target.resolve(".bake-lock"));
    }
  }
}
