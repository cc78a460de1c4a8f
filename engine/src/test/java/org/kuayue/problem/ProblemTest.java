package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kuayue.source.SourceLocation;

class ProblemTest {

  private static final Problem PROBLEM = at("content/a.md", 3, 5);

  @Test
  void isPlainTextForTerminals() {
    assertThat(ProblemFormat.TEXT.of(PROBLEM, Locale.ENGLISH))
        .isEqualTo("content/a.md:3:5: error [figure-missing] no photo \"a\\b\"%n    Mend\tit".formatted());
    assertThat(ProblemFormat.TEXT.of(PROBLEM, Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("content/a.md:3:5: error [figure-missing] 没有图片%n    请改".formatted());
  }

  @Test
  void isOneLineOfJsonForPrograms() {
    assertThat(ProblemFormat.JSON.of(PROBLEM, Locale.ENGLISH))
        .isEqualTo(
            "{\"path\":\"content/a.md\",\"line\":3,\"column\":5,\"severity\":\"error\",\"code\":\"figure-missing\","
                + "\"message\":\"no photo \\\"a\\\\b\\\"\",\"hint\":\"Mend\\tit\"}");
  }

  @Test
  void comesInTheOrderOfPathLineAndColumnAndOnlyOnce() {
    Problems problems = new Problems();
    List<Problem> all = List.of(at("b", 1, 1), at("a", 10, 1), at("a", 9, 2), at("a", 9, 1), at("b", 1, 1));
    problems.addAll(all);
    assertThat(problems.sorted()).extracting(problem -> problem.location().toString())
        .containsExactly("a:9:1", "a:9:2", "a:10:1", "b:1:1");
  }

  private static Problem at(String path, int line, int column) {
    return Problem.error(
        "figure-missing",
        new SourceLocation(path, line, column),
        Text.of("没有图片", "no photo \"a\\b\""),
        Text.of("请改", "Mend\tit"));
  }
}
