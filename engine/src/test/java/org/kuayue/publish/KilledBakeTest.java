package org.kuayue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.ForkedJava;
import org.kuayue.problem.Problems;

/** A process that dies at any step of a bake leaves one edition whole, site and zip of the same bake. */
class KilledBakeTest {

  private static final int KILLED = 137;

  @TempDir Path target;

  /** What stands there when the process has died, and after the next start. */
  @ParameterizedTest
  @CsvSource({
    "half, old, old",
    "journal, old, old",
    "aside, old, new",
    "in place, none, new",
    "zip, new, new",
    "tidy, new, new",
    "done, new, new",
  })
  void leavesTheOldEditionOrTheNew(String step, String left, String recovered) throws Exception {
    Dying.bake(target, "old", Map.of());
    assertThat(ForkedJava.run(Dying.class, Map.of(), List.of(), target.toString(), "new", step).exit()).isEqualTo(KILLED);
    assertThat(site()).isEqualTo(left);
    try (Staging next = new Staging(target.resolve("site"), target.resolve("site.zip"))) {
      assertThat(next.begin(Duration.ZERO, notice -> {})).isTrue();
    }
    assertThat(site()).isEqualTo(recovered);
    assertThat(zip()).isEqualTo(recovered);
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".bake-lock", "site", "site.zip");
    }
  }

  @Test
  void anotherProcessIsWaitedFor() throws Exception {
    Process other = ForkedJava.start(Dying.class, Map.of(), List.of(), target.toString(), "other", "hold");
    try (var said = other.inputReader()) {
      assertThat(said.readLine()).isEqualTo("holding");
      try (Staging second = new Staging(target.resolve("site"), target.resolve("site.zip"))) {
        assertThat(second.begin(Duration.ofMillis(1), notice -> {})).isFalse();
      }
      try (Staging third = new Staging(target.resolve("site"), target.resolve("site.zip"))) {
        assertThat(third.begin(Duration.ofMinutes(1), notice -> other.destroyForcibly())).isTrue();
      }
    } finally {
      other.destroyForcibly();
    }
  }

  private String site() throws IOException {
    Path page = target.resolve("site/index.html");
    return Files.exists(page) ? Files.readString(page) : "none";
  }

  private String zip() throws IOException {
    try (ZipFile zip = new ZipFile(target.resolve("site.zip").toFile())) {
      return new String(zip.getInputStream(zip.getEntry("index.html")).readAllBytes());
    }
  }

  /** A bake of one page that dies at a step: as {@code kill -9} does, nothing is run at the end. */
  static final class Dying {

    public static void main(String[] arguments) throws IOException {
      String step = arguments[2];
      bake(Path.of(arguments[0]), arguments[1], Map.of(step, () -> Runtime.getRuntime().halt(KILLED)));
    }

    static void bake(Path target, String text, Map<String, Runnable> at) throws IOException {
      Staging staging =
          new Staging(
              target.resolve("site"),
              target.resolve("site.zip"),
              step -> at.getOrDefault(step, () -> {}).run());
      try (staging) {
        staging.begin(Duration.ZERO, notice -> {});
        if (at.containsKey("hold")) {
          System.out.println("holding");
          sleep();
        }
        Files.writeString(staging.folder().resolve("index.html"), text);
        at.getOrDefault("half", () -> {}).run();
        staging.publish(SourceDate.of(null, new Problems()));
      }
    }

    private static void sleep() {
      try {
        Thread.sleep(Duration.ofMinutes(5).toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
