package org.kuayue.proofread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kuayue.problem.Problem;

/**
 * Four times the text is read at most about four times as often, whatever the text. What is counted is how often a rule
 * looks at a character, so that the result is the same on every machine.
 */
class LinearTimeTest {

  private static final int SIZE = 1_000;

  private static final List<String> PIECES =
      List.of(
          "“", "”", "‘", "’", "“‘", "《", "》", "（", "(", ")", "()", "〈《", ",", ".", ". ", "，", "。", "…", "-", "—", "─",
          " ", "  a", "a ", "the ", "的", "的 ", "是", "1", "1-", "1:", "2018", "2018-", "2018年", "年", "月", "1月-", "十", "十月",
          "％", "5 ", "百分之", "百分之5", "２", "<<", "《 ", "A.", "a.", "\"", "高", "𠮷", "㎡", "5KM",
          "*", "**", "** ", "高**", "＊", "＊＊高", "＊ \n", "#", "##", "\n##", "＃", "＞", "\n＞", "](", "|", "|\n", "| - |\n", "|a|\n", "- | -\n");

  @Test
  void noRuleReadsATextAgainAndAgain() {
    for (Rule rule : Rules.ALL) {
      for (String piece : PIECES) {
        long few = reads(rule, piece, SIZE);
        long many = reads(rule, piece, 4 * SIZE);
        assertThat(many).as("%s on %s", rule.name(), piece).isLessThanOrEqualTo(5 * few + 100);
        assertThat(few).as("%s on %s", rule.name(), piece).isLessThanOrEqualTo(200L * SIZE * piece.length());
      }
    }
  }

  /** What is read as lines and comments, by expressions of its own: each of these once took minutes, or overflowed the stack. */
  @Test
  void noExpressionReadsALineAgainAndAgain() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          new LeftoverMarkdown().read(new Words("|\n" + "|".repeat(200_000) + "x\n"), new Findings());
          new LeftoverMarkdown().read(new Words("|\n-|" + ":::|".repeat(20_000)), new Findings());
          new LeftoverMarkdown().read(new Words("a\tb\n" + "x".repeat(200_000)), new Findings());
          String comment = "<!-- proofreader: off dash\n" + " ".repeat(200_000);
          assertThat(Proof.of("zh-CN", comment + "\n-->\n高--新")).isEmpty();
          assertThat(Proof.of("zh-CN", comment + "\n> -->\n高--新")).extracting(Problem::code).containsExactly("proofreader-rule-unknown");
        });
  }

  private static long reads(Rule rule, String piece, int times) {
    Counted text = new Counted("高" + piece.repeat(times) + "高");
    rule.read(text, new Findings());
    return text.reads;
  }

  /** A text that counts how often it is looked at. */
  private static final class Counted extends Words {
    private long reads;

    Counted(String text) {
      super(text);
    }

    @Override
    public char charAt(int index) {
      reads++;
      return super.charAt(index);
    }
  }
}
