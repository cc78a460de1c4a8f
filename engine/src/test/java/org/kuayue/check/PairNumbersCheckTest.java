package org.kuayue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.Publication;
import org.kuayue.header.HeaderParser;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;

class PairNumbersCheckTest {

  private static final Language CHINESE = Language.of("zh-CN", true);
  private static final Language ENGLISH = Language.of("en", false);
  private static final Publication TODAY = new Publication(LocalDate.of(2021, 10, 1), false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "315亿元   | 31.5 billion yuan | ''",
        "315亿元   | 315 in all        | ''",
        "31.5      | 315 million       | ''",
        "3亿元     | 3 in all          | 3 3",
        "3亿元     | 3 million         | 3 3",
        "315亿元   | 315 million       | 315 315",
        "315       | 31.5              | 315 31.5",
        "三座      | 3 bridges         | ''",
        "3座       | three bridges     | ''",
        "3座       | bridges           | 3",
        "1.5萬人   | 15,000 people     | ''",
        "五萬兩千人 | 52,000 people     | ''",
      })
  void tellsWhichNumbersDiffer(String chinese, String english, String numbers) {
    List<String> told = Stream.of(numbers.split(" ")).filter(number -> !number.isEmpty()).toList();
    assertThat(problems(chinese, english)).extracting(PairNumbersCheckTest::number).containsExactlyElementsOf(told);
  }

  /** There 3.2 is written as 3,2 and 1,200 as 1 200. */
  @Test
  void comparesNoLanguageThatItCannotRead() {
    assertThat(problems("3.2%，1200人", Language.of("fr", false), "3,2 % de 1 200 habitants")).isEmpty();
  }

  @Test
  void comparesWhatMarksSay() {
    String table = "| 年 | 增幅 |\n| --- | ---: |\n| 2020 | 5 |\n\n";
    List<Problem> differ = problems(table + "{.chart type=bar title=\"2020年增幅\"}", table + "{.chart type=bar title=\"Growth in 2021\"}");
    assertThat(differ).extracting(PairNumbersCheckTest::number).containsExactly("2021");
    assertThat(differ.get(0).location()).hasToString("content/en/a.md:11:35");
    assertThat(problems(table + "{.chart type=bar note=\"2021年\"}", table + "{caption=\"Growth in 2021\"}")).isEmpty();
  }

  /** Each compared with every other, they took half a minute. */
  @Test
  void comparesTensOfThousandsInTimeThatGrowsWithThem() {
    List<String> paragraphs =
        IntStream.range(0, 40)
            .mapToObj(page -> IntStream.range(0, 2_500).mapToObj(i -> 10 * (page * 2_500 + i) + "1 ").collect(Collectors.joining()))
            .toList();
    String text = String.join("\n\n", paragraphs);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(problems(text, text)).isEmpty());
  }

  private static List<Problem> problems(String chinese, String english) {
    return problems(chinese, ENGLISH, english);
  }

  private static List<Problem> problems(String chinese, Language other, String text) {
    Problems problems = new Problems();
    List<ContentDocument> pair = List.of(document(CHINESE, chinese, problems), document(other, text, problems));
    new PairNumbersCheck().check(new Edition(List.of(CHINESE, other), pair, Set.of(), List.of(), TODAY, Optional.empty()), problems);
    return problems.sorted();
  }

  private static ContentDocument document(Language language, String text, Problems problems) {
    String header = "type=article\nstatus=published\ntitle=T\ndate=2021\nsummary=S\n~~~~~~\n";
    SourceFile source = new SourceFile("content/" + language.resolve("a.md"), header + text);
    HeaderParser.Result parsed = HeaderParser.parse(source, problems).orElseThrow();
    MarkdownTree tree = Markdown.parse(source, parsed.bodyOffset(), language.tag(), problems).orElseThrow();
    return ContentDocument.of(language, "a", parsed.header(), tree, true);
  }

  private static String number(Problem problem) {
    return problem.message().en().replaceFirst(".* ", "");
  }
}
