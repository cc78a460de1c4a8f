package org.kuayue.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayue.edition.ReadDocument;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;

class ProofreaderTest {

  private static final ProofreaderSettings ALL = new ProofreaderSettings(Set.of(), Severity.WARNING);

  @Test
  void readsTheHeaderValuesThatReadersSee() {
    String file = "type=page\nstatus=published\ntitle=𠮷, 修路\nsummary= 见 https://example.org/高 ,再说\n~~~~~~\n好";
    assertThat(places(Proof.ofFile("zh-CN", file, ALL)))
        .containsExactly("a.md:3:8 proof-half-width-punctuation", "a.md:4:34 proof-half-width-punctuation");
  }

  @Test
  void knowsThePlaceBehindEverythingThatMarkdownTakesAway() {
    assertThat(lines("**𠮷** [路](a.md)[^1],&#22909; \\*好,<b>好</b>,好\n\n[^1]: 注,好"))
        .containsExactly(
            "half-width-punctuation 1:20 请写“，”。",
            "half-width-punctuation 1:33 请写“，”。",
            "half-width-punctuation 1:42 请写“，”。",
            "half-width-punctuation 3:8 请写“，”。");
  }

  @Test
  void readsWhatMarksSayOfTablesAndCharts() {
    String table = "| 年 | 增幅 |\n| --- | ---: |\n| 2020 | 5 |\n\n";
    assertThat(lines(table + "{.chart type=bar title=\"2018-2020年增幅\" unit=\"万,亩\" note=\"全市第一,全省(第二)\"}"))
        .containsExactly(
            "range-dash 5:25 请写“2018—2020年”。",
            "half-width-punctuation 5:46 请写“，”。",
            "half-width-punctuation 5:60 请写“，”。",
            "half-width-brackets 5:63 请写成全角括号“（……）”。");
    assertThat(lines(table + "{caption=\"高,新\"}")).containsExactly("half-width-punctuation 5:12 请写“，”。");
  }

  @Test
  void seesWhatTheTypographyPassHasChanged() {
    assertThat(lines("说\"好\"...然后--\n好,\"好\",高 5 年"))
        .containsExactly(
            "ellipsis 1:5 请写“……”。",
            "dash 1:10 请写“——”。",
            "half-width-punctuation 2:2 请写“，”。",
            "half-width-punctuation 2:6 请写“，”。");
  }

  @Test
  void aCommentSwitchesRulesOffForTheNextLine() {
    String text = "<!-- proofreader: off half-width-punctuation -->\n高,新\n\n高,新";
    assertThat(lines(text)).containsExactly("half-width-punctuation 4:2 请写“，”。");
    assertThat(lines(text.replace("-->\n", "-->\n\n"))).containsExactly("half-width-punctuation 5:2 请写“，”。");
    assertThat(lines("<!-- proofreader: off pair, half-width-punctuation -->\n高,新“")).isEmpty();
  }

  @Test
  void aCommentWithinALineIsForThatLine() {
    assertThat(lines("高,新<!-- proofreader: off half-width-punctuation -->\n高,新"))
        .containsExactly("half-width-punctuation 2:2 请写“，”。");
  }

  @Test
  void aCommentThatIsShownAsCodeIsNone() {
    assertThat(lines("`<!-- proofreader: off half-width-punctuation -->`高,新")).hasSize(1);
  }

  @Test
  void aCommentThatNamesNoRuleIsAProblem() {
    assertThat(places(Proof.of("zh-CN", "<!-- proofreader: off dahs -->\n高\n\n<!-- proofreader -->\n高\n\n<!-- 备忘 -->")))
        .containsExactly("a.md:6:1 proofreader-rule-unknown", "a.md:9:1 proofreader-comment-invalid");
    assertThat(Proof.of("zh-CN", "<!-- proofreader: off dahs -->").get(0).hint().en()).isEqualTo("Did you mean \"dash\"?");
  }

  @Test
  void settingsSwitchRulesOffAndMakeErrors() {
    ProofreaderSettings settings = new ProofreaderSettings(Set.of("pair", "dash"), Severity.ERROR);
    List<Problem> found = Proof.ofFile("zh-CN", "type=page\nstatus=published\ntitle=“题\nsummary=要,好\n~~~~~~\n好", settings);
    assertThat(places(found)).containsExactly("a.md:4:10 proof-half-width-punctuation");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void readsNoOtherLanguageByTheRulesOfChinese() {
    ReadDocument german = Proof.page("de", "Straße , Straße ... “高,新”２");
    Problems problems = new Problems();
    new Proofreader(ALL).read(german, problems);
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("proof-full-width-letters");
  }

  private static List<String> lines(String markdown) {
    return Proof.of("zh-CN", markdown).stream().map(Proof::line).toList();
  }

  private static List<String> places(List<Problem> problems) {
    return problems.stream().map(problem -> problem.location() + " " + problem.code()).toList();
  }
}
