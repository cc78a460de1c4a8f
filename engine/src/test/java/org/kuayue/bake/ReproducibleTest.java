package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.ForkedJava;

/** The same sources give the same bytes, wherever, whenever and on whatever machine they are baked. */
class ReproducibleTest {

  @TempDir static Path folder;

  private static Map<String, String> expected;

  @BeforeAll
  static void bakeHere() throws IOException {
    TestProject project = TestProject.tiny(folder.resolve("here"));
    project.bake(new Properties());
    expected = hashes(project);
    assertThat(expected).hasSizeGreaterThan(4);
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, tr, TR, UTF-8, 1, 2001-02-03T04:05:06Z",
    "America/Caracas, zh, CN, GB18030, 2, 2031-12-31T23:59:59Z",
    "Asia/Kolkata, ar, EG, US-ASCII, 7, 1971-01-01T00:00:00Z",
  })
  void onAnotherMachine(String zone, String language, String country, String encoding, int cores, Instant dates)
      throws Exception {
    TestProject project = TestProject.tiny(folder.resolve("a checkout of " + language + "/deep/er"));
    date(project, dates);
    ForkedJava.Result result =
        ForkedJava.run(
            Elsewhere.class,
            Map.of("TZ", zone, "LC_ALL", "C"),
            List.of(
                "-Duser.timezone=" + zone,
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Dfile.encoding=" + encoding,
                "-XX:ActiveProcessorCount=" + cores),
            project.file("").toString());
    assertThat(result.output()).isEmpty();
    assertThat(hashes(project)).isEqualTo(expected);
  }

  @Test
  void whenBakedAgainOverTheLastSite() throws IOException {
    TestProject project = TestProject.tiny(folder.resolve("again"));
    project.bake(new Properties());
    project.bake(new Properties());
    assertThat(hashes(project)).isEqualTo(expected);
  }

  @Test
  void atTheMomentThatTheEnvironmentSays() throws Exception {
    TestProject project = TestProject.tiny(folder.resolve("dated"));
    ForkedJava.Result result =
        ForkedJava.run(
            Elsewhere.class, Map.of("SOURCE_DATE_EPOCH", "1700000000"), List.of(), project.file("").toString());
    assertThat(result.output()).isEmpty();
    try (ZipFile zip = new ZipFile(project.file("target/tiny-site.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getTimeLocal).distinct())
          .containsExactly(LocalDateTime.of(2023, 11, 14, 22, 13, 20));
    }
  }

  @Test
  void aMomentThatIsNoneIsNamed() throws Exception {
    TestProject project = TestProject.tiny(folder.resolve("undated"));
    ForkedJava.Result result =
        ForkedJava.run(
            Elsewhere.class, Map.of("SOURCE_DATE_EPOCH", "today"), List.of(), project.file("").toString());
    assertThat(result.output()).startsWith("SOURCE_DATE_EPOCH:1:1: error [source-date-invalid]");
    assertThat(project.site()).doesNotExist();
  }

  /** {@code %d} writes Arabic digits in Cairo and {@code %f} commas in Paris; {@code %s} writes a number as it is. */
  @Test
  void noFormatOfANumberDependsOnTheMachinesLanguage() throws IOException {
    int read = 0;
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      for (Path source : walk.filter(file -> file.toString().endsWith(".java")).toList()) {
        assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern("%[0-9,.]*[df]\\b");
        read++;
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  private static void date(TestProject project, Instant dates) throws IOException {
    try (Stream<Path> walk = Files.walk(project.file(""))) {
      for (Path file : walk.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(dates));
      }
    }
  }

  private static Map<String, String> hashes(TestProject project) throws IOException {
    Path target = project.file("target");
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(target)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        hashes.put(target.relativize(file).toString(), hash(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  /** A bake in another process. */
  static final class Elsewhere {
    public static void main(String[] arguments) {
      Path root = Path.of(arguments[0]);
      try {
        new Bake(root, root.resolve("target/site"), root.resolve("target/tiny-site.zip"), new Properties()).run();
      } catch (org.kuayue.problem.ProblemsException e) {
        e.problems().forEach(problem -> System.out.println(problem.in(java.util.Locale.ENGLISH)));
      }
    }
  }
}
