package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

/**
 * Prints what a bake says to every fixture of an error, and whether the last good site is as it was: the second half of
 * {@code bench/badinput}, which asks for it by name. In {@code mvn verify} other tests see to the same.
 */
class FaultTable {

  @TempDir Path folder;

  @Test
  void print() throws IOException {
    int rows = 0;
    for (Fixture fixture : Fixture.all()) {
      if (fixture.isError()) {
        print(fixture);
        rows++;
      }
    }
    assertThat(rows).isPositive();
  }

  private void print(Fixture fixture) throws IOException {
    TestProject project = TestProject.edition("paired", folder.resolve(fixture.name()));
    boolean inTarget = fixture.shown().contains("target/");
    if (!inTarget) {
      project.bake();
    }
    String before = hash(project.site());
    List<Problem> problems = fixture.problems(project);
    boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    String untouched = inTarget ? "no site" : !failed ? "replaced" : hash(project.site()).equals(before) ? "yes" : "NO";
    Problem first = problems.stream().filter(problem -> problem.code().equals(fixture.code())).findFirst().orElseThrow();
    System.out.printf(
        "| %s | %d | %s | %s | %s |%n",
        fixture.name().replaceFirst("-error$", ""), failed ? 1 : 0, first.location(), first.message().in(Locale.ENGLISH), untouched);
  }

  private static String hash(Path site) throws IOException {
    if (!Files.isDirectory(site)) {
      return "";
    }
    try (Stream<Path> walk = Files.walk(site)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(site.relativize(file).toString().getBytes());
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
