package org.kuayue.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code docs/problems.md}: every code with an example of what brings it up and of what mends it. */
final class ProblemsDocument {

  private static final String INTRODUCTION =
      """
      # Problems

      Everything that a bake can find wrong, by its permanent code. An error keeps the last good site as it was; a warning lets
      the site out. All problems of all files come in one run, by path, line and column; lines and columns count from 1, columns
      in characters. What the [proofreader](proofreader.md) finds has the code `proof-` and its rule's name, and stands there.

      ```
      path:line:column: error [code] message
          hint
      ```

      `messages.language=zh` in `jbake.properties`, or `-Dmessages.language=zh`, prints them in Chinese. `-Dmessages.format=json`
      prints one JSON object a line, with `path`, `line`, `column`, `severity`, `code`, `message` and `hint`.

      Under each code: what is written in which file, or done to which, in an edition that is right otherwise; what the bake
      says; and what mends it.

      This file is made from the tests' fixtures, `engine/src/test/resources/problems/`: `mvn verify -Ddocs.write=true`.
      """;

  private ProblemsDocument() {}

  static String of(
      List<String> codes,
      Map<String, Fixture> fixtures,
      Map<String, List<Problem>> found,
      Map<String, String> elsewhere) {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    for (String code : codes) {
      text.append("\n## ").append(code).append("\n");
      Fixture error = fixtures.get(code + "-error");
      Fixture valid = fixtures.get(code + "-valid");
      if (error == null || valid == null) {
        text.append("\nNot of the sources, but of the machine; see the test `").append(elsewhere.get(code)).append("`.\n");
        continue;
      }
      Problem problem =
          found.get(error.name()).stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
      block(text, error.shown());
      block(text, problem.in(Locale.ENGLISH) + "\n" + problem.in(Locale.CHINESE).replaceFirst("^[^]]*\\] ", ""));
      text.append("\nMended:\n");
      block(text, valid.shown());
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static void block(StringBuilder text, String content) {
    text.append("\n````\n").append(content.stripTrailing()).append("\n````\n");
  }
}
