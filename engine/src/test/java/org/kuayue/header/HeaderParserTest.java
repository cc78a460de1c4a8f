package org.kuayue.header;

import static org.assertj.core.api.Assertions.assertThat;

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
    Header header = parse(PAGE.replace("title=T", " title = a=b ") + "~~~~~~\n").orElseThrow().header();
    assertThat(header.require(HeaderKey.TITLE)).isEqualTo("a=b");
    assertThat(header.location(HeaderKey.TITLE).orElseThrow().column()).isEqualTo(10);
  }

  @Test
  void findsTheBody() {
    String text = PAGE + "~~~~~~\nText";
    assertThat(text.substring(parse(text).orElseThrow().bodyOffset())).isEqualTo("Text");
    assertThat(parse(PAGE + "~~~~~~").orElseThrow().bodyOffset()).isEqualTo(PAGE.length() + 6);
  }

  @Test
  void separatorMissing() {
    assertThat(problemsOf(PAGE)).containsExactly("a.md:1:1 header-separator-missing");
  }

  @Test
  void lineInvalid() {
    assertThat(problemsOf(PAGE + "~~~~~\nText")).containsExactly("a.md:5:1 header-line-invalid");
  }

  @Test
  void typeMissing() {
    assertThat(problemsOf("title=T\n~~~~~~\n")).containsExactly("a.md:1:1 header-key-missing");
  }

  @Test
  void typeUnknown() {
    assertThat(problemsOf("type=pagee\n~~~~~~\n")).containsExactly("a.md:1:6 header-type-unknown");
    assertThat(problems.sorted().get(0).hint().en()).endsWith("did you mean \"page\"?");
  }

  @Test
  void keyUnknown() {
    assertThat(problemsOf(PAGE + "titel=T\n~~~~~~\n")).containsExactly("a.md:5:1 header-key-unknown");
    assertThat(problems.sorted().get(0).hint().en()).isEqualTo("Did you mean \"title\"?");
  }

  @Test
  void keyDuplicate() {
    assertThat(problemsOf(PAGE + "title=U\n~~~~~~\n")).containsExactly("a.md:5:1 header-key-duplicate");
  }

  @Test
  void valueEmpty() {
    assertThat(problemsOf(PAGE + "date=\n~~~~~~\n")).containsExactly("a.md:5:6 header-value-empty");
  }

  @Test
  void valueInvalid() {
    for (String date : List.of("2024-13", "2024-13-45", "2024/01/01", "2023-02-29", "二〇二一", "24-01-01")) {
      problemsOf(PAGE + "date=" + date + "\n~~~~~~\n");
    }
    assertThat(problems.sorted()).hasSize(6).allMatch(p -> p.code().equals("header-value-invalid"));
  }

  @Test
  void tellsAllProblemsAtOnce() {
    assertThat(problemsOf("type=article\nstatus=out\nfoo=1\n~~~~~~\n"))
        .containsExactly(
            "a.md:1:1 header-key-missing",
            "a.md:1:1 header-key-missing",
            "a.md:1:1 header-key-missing",
            "a.md:2:8 header-value-invalid",
            "a.md:3:1 header-key-unknown");
  }

  private Optional<HeaderParser.Result> parse(String text) {
    return HeaderParser.parse(new SourceFile("a.md", text), problems);
  }

  private List<String> problemsOf(String text) {
    parse(text);
    return problems.sorted().stream().map(problem -> problem.location() + " " + problem.code()).toList();
  }
}
