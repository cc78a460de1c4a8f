package org.kuayue.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.markdown.Markdown;
import org.kuayue.problem.Problem;
import org.kuayue.source.SourceFile;

/** What is said of a line that is nearly a mark, and of one that only looks a little like it. */
class NearMarkTest {

  private static final String TABLE = "| 年 | 块 |\n| --- | ---: |\n| 前年 | 812 |\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "{。chart type=bar}→{.chart type=bar}",
        "{．chart type=bar}→{.chart type=bar}",
        "｛.chart type=bar｝→{.chart type=bar}",
        "｛。chart　type＝bar title＝“石头”｝→{.chart type=bar title=\"石头\"}",
        "{chart type=bar}→{.chart type=bar}",
        "{chrat type = bar}→{.chrat type=bar}",
        "{caption＝\"石头＝砖\"}→{caption=\"石头＝砖\"}",
        "{titel＝\"石头\"}→{titel=\"石头\"}",
        "{table}→{.table}",
        "caption=\"石头\"→{caption=\"石头\"}",
        "caption＝“石头”→{caption=\"石头\"}",
        ".chart type=bar→{.chart type=bar}",
        "chart type=bar}→{.chart type=bar}",
        "\t{.chart type=bar}→{.chart type=bar}",
        "　　{.chart type=bar}→{.chart type=bar}",
      })
  void isAnErrorWithTheRightSpelling(String written, String meant) {
    List<Problem> problems = problems(TABLE + written + "\n\n后文。");
    assertThat(problems).extracting(Problem::code).containsExactly("block-misspelt");
    assertThat(problems.get(0).hint().en()).isEqualTo("Write it at the start of a line of its own below the block: " + meant);
    assertThat(problems.get(0).location().line()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{x}有一个元素。",
        "{x, y}",
        "｛甲，乙｝",
        "｛x＝1｝",
        "{note: 见下}",
        "{note that this is a set}",
        "\\{.note}",
        "\\{note}",
        "note",
        "说明：type=bar",
        "type=bar 是写法",
        "caption=\"石头\"是写法",
        "```\n{note}\n```",
        "`{。note}`",
        "    code",
        "　",
        "前文。\n\n    {.note}",
      })
  void isSaidOfNothingElse(String written) {
    assertThat(problems(TABLE + written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"caption=\"石头\"", "note", "    {.note}", "｛x=1｝"})
  void isSaidOfNoLineThatStandsBelowNothing(String written) {
    assertThat(problems("前文。\n\n" + written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"｛。chart type=bar｝", "{chart type=bar}", "{caption＝\"石头\"}"})
  void isNoRowOfTheTableAboveIt(String written) {
    assertThat(problems(TABLE.stripTrailing() + "\n" + written)).extracting(Problem::code).containsExactly("block-misspelt");
  }

  /** Each of them was read again and again, for as long as a minute. */
  @Test
  void isToldOfLongLinesInNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(problems(TABLE + "{.note" + " ".repeat(45_000) + "x")).hasSize(1);
          assertThat(problems(TABLE + "｛x" + "＝".repeat(45_000) + "x")).isEmpty();
          assertThat(problems(TABLE + "type=a" + " type=a".repeat(6_000))).hasSize(1);
        });
  }

  private static List<Problem> problems(String markdown) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, "zh-CN").problems();
  }
}
