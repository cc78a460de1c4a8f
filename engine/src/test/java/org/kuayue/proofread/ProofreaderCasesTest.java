package org.kuayue.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of every file in {@code proofread/}. A file is called as its rule; a fence {@code wrong} or {@code right},
 * with the language, holds one case a line, with ⏎ for a line break. Behind a wrong case stands a line for each problem:
 * an arrow, line and column, hint; and the rule's name first where another rule sees a fault too.
 */
class ProofreaderCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/proofread");
  private static final String ARROW = "→ ";

  /** A text and what the proofreader has to say of it. */
  record Case(String rule, String language, String markdown, List<String> expected) {}

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        cases.addAll(read(file));
      }
    }
    return cases;
  }

  private static List<Case> read(Path file) throws IOException {
    String rule = file.getFileName().toString().replace(".md", "");
    List<Case> cases = new ArrayList<>();
    String language = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("```")) {
        language = line.equals("```") ? "" : line.substring(line.indexOf(' ') + 1);
      } else if (line.startsWith(ARROW)) {
        String expected = line.substring(ARROW.length());
        boolean own = Character.isDigit(expected.charAt(0));
        cases.get(cases.size() - 1).expected().add(own ? rule + " " + expected : expected);
      } else if (!language.isEmpty()) {
        cases.add(new Case(rule, language, line.replace('⏎', '\n'), new ArrayList<>()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysThisAndNothingElse(Case text) {
    assertThat(Proof.of(text.language(), text.markdown()).stream().map(Proof::line))
        .containsExactlyElementsOf(text.expected());
  }

  @Test
  void everyRuleHasThreeWrongAndThreeRightCases() throws IOException {
    List<Case> cases = cases();
    for (String rule : Rules.NAMES) {
      List<Case> own = cases.stream().filter(text -> text.rule().equals(rule)).toList();
      assertThat(own.stream().filter(text -> !text.expected().isEmpty())).as(rule).hasSizeGreaterThanOrEqualTo(3);
      assertThat(own.stream().filter(text -> text.expected().isEmpty())).as(rule).hasSizeGreaterThanOrEqualTo(3);
    }
    assertThat(cases.stream().map(Case::rule).distinct()).containsExactlyInAnyOrderElementsOf(Rules.NAMES);
  }
}
