package org.kuayue.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;

class HeaderParserTest {

  private static final String PAGE = "title=T\ntype=page\nstatus=published\nsummary=S\n";

  private final Problems problems = new Problems();

  @Test
  void readsTypedValues() {
    Header header = parse(PAGE + "date=2021-10\n~~~~~~\nText").orElseThrow().header();
    assertThat(header.type()).isEqualTo(DocumentType.PAGE);
    assertThat(header.require(HeaderKey.TITLE)).isEqualTo("T");
    assertThat(header.require(HeaderKey.DATE).iso()).isEqualTo("2021-10");
    assertThat(header.get(HeaderKey.BYLINE)).isEmpty();
  }

  @Test
  void keepsEqualsSignsOfValuesAndForgivesSpaces() {
    Header header = parse(PAGE.replace("title=T", " title = a=b ") + "~~~~~~\nText").orElseThrow().header();
    assertThat(header.require(HeaderKey.TITLE)).isEqualTo("a=b");
    assertThat(header.location(HeaderKey.TITLE).orElseThrow().column()).isEqualTo(10);
  }

  @Test
  void forgivesBlankLinesAndSpacesAroundTheSeparator() {
    assertThat(parseAnew(PAGE + "\n \n ~~~~~~ \nText")).isEmpty();
    assertThat(parseAnew(PAGE + " ~~~~~ \nText")).containsExactly("a.md:5:1 header-separator-invalid");
  }

  @Test
  void readsALastLineWithoutALineEnd() {
    assertThat(parseAnew(PAGE + "~~~~~~\n路")).isEmpty();
    assertThat(parseAnew(PAGE + "~~~~~~")).containsExactly("a.md:5:7 body-missing");
    assertThat(parseAnew(PAGE + "date=2021")).containsExactly("a.md:5:10 header-separator-missing");
    assertThat(parseAnew(PAGE + "~~~~~~\nText\n>>>>>>> feature")).containsExactly("a.md:7:1 conflict-unresolved");
  }

  @Test
  void findsTheBody() {
    String text = PAGE + "~~~~~~\nText";
    assertThat(text.substring(parse(text).orElseThrow().bodyOffset())).isEqualTo("Text");
  }

  @Test
  void tellsImpossibleDatesFromOtherForms() {
    for (String date : List.of("2024-13", "2024-13-45", "2023-02-29")) {
      assertThat(parseAnew(PAGE + "date=" + date + "\n~~~~~~\nText")).containsExactly("a.md:5:6 header-date-impossible");
    }
    for (String date : List.of("2024/01/01", "二〇二一", "24-01-01", "0202", "0202-10-18")) {
      assertThat(parseAnew(PAGE + "date=" + date + "\n~~~~~~\nText")).containsExactly("a.md:5:6 header-value-invalid");
    }
  }

  /** Each of them once looked through the whole file for the separator. */
  @Test
  void tellsThousandsOfBadLinesInNoTime() {
    String bad = "not a key and its value\n".repeat(20_000);
    List<String> found = assertTimeout(Duration.ofSeconds(10), () -> parseAnew(bad + "~~~~~~\nText"));
    assertThat(found).filteredOn(problem -> problem.endsWith("header-line-invalid")).hasSize(20_000);
  }

  @Test
  void takesOtherRulesForMistypedSeparators() {
    for (String line : List.of("~~~~~", "~~~~~~~", "～～～～～～", "---", "======", "***", "———")) {
      assertThat(parseAnew(PAGE + line + "\nText")).containsExactly("a.md:5:1 header-separator-invalid");
    }
  }

  @Test
  void namesTheMistypedKeyAndNotTheOneThatIsMissedForIt() {
    assertThat(problemsOf(PAGE.replace("title", "titel") + "~~~~~~\nText")).containsExactly("a.md:1:1 header-key-unknown");
    assertThat(problems.sorted().get(0).hint().en()).isEqualTo("Did you mean \"title\"?");
  }

  @Test
  void takesNoKeyOfOtherGeneratorsForAMistypedOne() {
    assertThat(problemsOf(PAGE.replace("status=published", "tags=stone") + "~~~~~~\nText"))
        .containsExactly("a.md:1:1 header-key-missing", "a.md:3:1 header-key-unknown");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(problemsOf("type=article\nstatus=out\nfoo=1\n~~~~~~\nText"))
        .containsExactly(
            "a.md:1:1 header-key-missing",
            "a.md:1:1 header-key-missing",
            "a.md:2:8 header-value-invalid",
            "a.md:3:1 header-key-unknown");
  }

  private Optional<HeaderParser.Result> parse(String text) {
    return HeaderParser.parse(new SourceFile("a.md", text), problems);
  }

  private static List<String> parseAnew(String text) {
    return new HeaderParserTest().problemsOf(text);
  }

  private List<String> problemsOf(String text) {
    parse(text);
    return problems.sorted().stream().map(problem -> problem.location() + " " + problem.code()).toList();
  }
}
