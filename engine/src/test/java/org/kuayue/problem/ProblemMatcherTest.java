package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.bake.Bake;
import org.kuayue.bake.TestProject;

/** {@code .github/problem-matcher.json}, by which GitHub puts annotations beside the lines of a change, meets our lines. */
class ProblemMatcherTest {

  private static final Path MATCHER = Path.of("../.github/problem-matcher.json");

  private static List<Problem> problems;

  /** Errors and a warning that a bake really tells. */
  @BeforeAll
  static void bake(@TempDir Path folder) throws IOException {
    TestProject project = TestProject.tiny(folder);
    project.replace("content/articles/first.md", "photo=bridge", "photo=brigde");
    project.replace("content/index.md", "title=", "titel=");
    project.write("content/notes.txt", "A stray file.");
    try {
      new Bake(folder, project.site(), null, new Properties()).run();
    } catch (ProblemsException e) {
      problems = e.problems();
    }
    assertThat(problems).extracting(Problem::severity).contains(Severity.ERROR, Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void meetsEveryProblemAsMavenPrintsIt(String language) throws IOException {
    Pattern pattern = pattern();
    for (Problem problem : problems) {
      String level = problem.severity() == Severity.ERROR ? "[ERROR] " : "[WARNING] ";
      String line = problem.in(Locale.forLanguageTag(language)).lines().findFirst().orElseThrow();
      for (String printed : List.of(level + line, line)) {
        Matcher found = pattern.matcher(printed);
        assertThat(found.matches()).as(printed).isTrue();
        assertThat(found.group(field("file"))).isEqualTo(problem.location().path());
        assertThat(found.group(field("line"))).isEqualTo("" + problem.location().line());
        assertThat(found.group(field("column"))).isEqualTo("" + problem.location().column());
        assertThat(found.group(field("severity"))).isEqualTo(problem.severity().word());
        assertThat(found.group(field("code"))).isEqualTo(problem.code());
        assertThat(found.group(field("message"))).isEqualTo(problem.message().in(Locale.forLanguageTag(language)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[INFO] took    812 ms",
        "    Did you mean \"pharma\"?",
        "[ERROR] Failed to execute goal org.kuayue:kuayue-maven-plugin:0.1.0-SNAPSHOT:bake (bake) on project kuayue",
        "[ERROR] /src/A.java:[3,7] error: cannot find symbol"
      })
  void leavesOtherLinesAlone(String line) throws IOException {
    assertThat(pattern().matcher(line).matches()).isFalse();
  }

  @Test
  void isRegisteredWhereTheEditionIsBaked() throws IOException {
    assertThat(Path.of("../.github/workflows/publish.yml"))
        .content()
        .contains("echo '::add-matcher::.github/problem-matcher.json'");
  }

  private static Pattern pattern() throws IOException {
    return Pattern.compile(StringEscapeUtils.unescapeJson(value("\"regexp\": \"((?:[^\"\\\\]|\\\\.)*)\"")));
  }

  private static int field(String name) throws IOException {
    return Integer.parseInt(value("\"" + name + "\": (\\d+)"));
  }

  private static String value(String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(Files.readString(MATCHER));
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
