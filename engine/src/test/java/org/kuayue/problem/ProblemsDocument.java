package org.kuayue.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code docs/problems.md}: every code with an example of what brings it up and of what mends it. */
final class ProblemsDocument {

  private static final String INTRODUCTION =
      """
      # Problems · 错误一览

      生成网站时能查出的问题都在这里，按代码排列；代码永远不变，可以直接搜索。`error`是错误：什么也不写出去，上一次生成的网站原样不动；
      `warning`是提醒，不拦发布。所有文件的问题一次列出，按路径、行、列排序；行和列都从1数起，列按字符数。校对查出的问题，代码是`proof-`加规则名，
      见[校对](proofreader.md)。每条依次是：哪个文件里写了什么（或对它做了什么）、怎样报错（先英文，后中文）、怎样改才对（Mended之下）。在`jbake.properties`里写
      `messages.language=zh`，或在命令行加`-Dmessages.language=zh`，就用中文报错。

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
