package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.markdown.html.AnyContext;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;

/** A text that would overflow the stack or take minutes is refused at its place; what people write is not. */
class LimitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'>'; nesting-too-deep", "'- '; nesting-too-deep", "'1. '; nesting-too-deep", "'+ '; nesting-too-deep",
        "'> - '; nesting-too-deep", "'*'; text-too-long", "'_'; text-too-long", "'-'; text-too-long",
        "'*a **b '; text-too-long", "'['; text-too-long", "'!['; text-too-long", "'[a]('; text-too-long",
        "'`a'; text-too-long", "'<a '; text-too-long", "'~~a '; text-too-long",
      })
  void tenThousandOfOneMark(String mark, String code) {
    assertRefused(mark.repeat(10_000) + "x" + reversed(mark).repeat(10_000), "a.md:3:1: error [" + code + "]");
  }

  @Test
  void emphasisInEmphasis() {
    String deep = "**a ".repeat(240) + "x" + " a**".repeat(240);
    assertRefused(deep, "a.md:3:");
    assertThat(problems(deep).get(0).code()).isEqualTo("nesting-too-deep");
  }

  @Test
  void emphasisInEmphasisAsDeepAsThereMayBe() {
    assertThat(problems("**a ".repeat(198) + "x" + " a**".repeat(198))).isEmpty();
    assertRefused("**a ".repeat(199) + "x" + " a**".repeat(199), "a.md:3:");
  }

  @Test
  void listsInLists() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      deep.append("  ".repeat(i)).append("- a\n");
    }
    assertRefused(deep.toString(), "a.md:");
    assertThat(problems(deep.toString()).get(0).code()).isEqualTo("nesting-too-deep");
  }

  @Test
  void aThousandLinesWithoutABlankOne() {
    assertRefused("|a|b|\n|-|-|\n".repeat(1_000), "a.md:1003:1: error [text-too-long]");
    assertRefused("a\n\n".repeat(10_000), "a.md:10003:1: error [text-too-long]");
    assertRefused("汉".repeat(50_001), "a.md:3:1: error [text-too-long]");
  }

  /** What is counted of one paragraph is not counted of the next. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\t\n"})
  void asMuchAsThereMayBeInEachParagraph(String blank) {
    assertThat(problems(("路\n".repeat(1_000) + blank).repeat(2))).isEmpty();
    assertThat(problems(("路".repeat(50_000) + "\n" + blank).repeat(2))).isEmpty();
    assertThat(problems(("*a* ".repeat(500) + "\n" + blank).repeat(2))).isEmpty();
    assertThat(problems(("-".repeat(1_000) + "\n" + blank).repeat(2))).isEmpty();
  }

  @Test
  void ruleThatIsTooLong() {
    assertRefused("-".repeat(1_001), "a.md:3:1: error [text-too-long]");
    assertRefused("=".repeat(1_001), "a.md:3:1: error [text-too-long]");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", ">\t", "- ", "-\t", "+ ", "* ", "1. ", "1) "})
  void sixtyMarksAtTheBeginningOfALine(String mark) {
    assertThat(problems(mark.repeat(60) + "a")).isEmpty();
    assertRefused(mark.repeat(61) + "a", "a.md:3:1: error [nesting-too-deep]");
    assertRefused(mark.repeat(61).strip(), "a.md:3:1: error [nesting-too-deep]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> > > 引文里的引文", "- 一\n  - 二\n    - 三\n      - 四", "---", "* * *", "......", "2021.10.18. 1) 2) 3)",
      })
  void whatPeopleWriteIsFine(String text) {
    assertThat(problems(text)).isEmpty();
  }

  @Test
  void longRulesTablesAndWordsAreFine() {
    assertThat(problems("-".repeat(200))).isEmpty();
    assertThat(problems("| a | b |\n|---|---|\n" + "| 一 | 二 |\n".repeat(500))).isEmpty();
    assertThat(problems("跨越。\n".repeat(999) + "\n" + "*重点* ".repeat(400))).isEmpty();
  }

  @Test
  void aWordOfManyPartsIsCountedWithoutOverflow() {
    assertThat(TextCount.of("a.".repeat(100_000)).words()).isEqualTo(1);
  }

  private static void assertRefused(String markdown, String start) {
    assertThat(problems(markdown)).singleElement().satisfies(problem -> assertThat(problem.in(Locale.ENGLISH)).startsWith(start));
  }

  /** The problems of {@code markdown} below a header of two lines; where there are none it can be rendered. */
  private static List<Problem> problems(String markdown) {
    Problems problems = new Problems();
    SourceFile source = new SourceFile("a.md", "~\n~\n" + markdown);
    Optional<MarkdownTree> tree = Markdown.parse(source, 4, "zh-CN", problems);
    assertThat(tree.isPresent()).isNotEqualTo(problems.hasErrors());
    tree.ifPresent(parsed -> assertThat(parsed.body().html(new AnyContext())).isNotEmpty());
    return problems.sorted();
  }

  private static String reversed(String mark) {
    return new StringBuilder(mark).reverse().toString().replace('[', ']').replace('(', ')').replace('<', '>');
  }
}
