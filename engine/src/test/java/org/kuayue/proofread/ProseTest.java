package org.kuayue.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No rule finds more where it looks at every character than where it looks at the places of {@link Prose} alone. */
class ProseTest {

  private static final int TEXTS = 20_000;

  private static final List<String> PIECES =
      List.of(
          "高", "路", "的", "的", "了\n了", "是 是", "一", "二〇一八", "十月", "10月", "三十日", "年", "月", "百分之", "5", "2018",
          "％", "%", " ", "\n", "-", "—", "…", ".", "。", "，", ",", "：", "“", "”", "‘", "’", "（", ")", "《", "》", "〈", "<", ">>",
          "the ", "The ", "a", "A", "kw", "m2", "㎡", "２", "ｚ", "𠮷", "\uFFFC", "~", "至", "目", "确",
          "*", "**", "＊＊", "##", "＃", "＞", "](", "【", "】(a.md)", "［^1］", "⼀", "，", "。", "|", "| a |\n| a |", "| - |");

  @Test
  void everyFaultBeginsAtAPlace() {
    Random random = new Random(1);
    int found = 0;
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(random.nextInt(12), 0, PIECES.size()).forEach(piece -> text.append(PIECES.get(piece)));
      for (Rule rule : Rules.ALL) {
        Findings quick = new Findings();
        rule.read(new Words(text.toString()), quick);
        Findings thorough = new Findings();
        rule.read(new Everywhere(text.toString()), thorough);
        assertThat(quick.all()).as("%s in %s", rule.name(), text).isEqualTo(thorough.all());
        boolean asked = !new RuleTable(List.of(rule)).concerning(new Words(text.toString())).isEmpty();
        assertThat(asked || quick.all().isEmpty()).as("%s is asked about %s", rule.name(), text).isTrue();
        found += quick.all().size();
      }
    }
    assertThat(found).isGreaterThan(TEXTS / 2);
  }

  @Test
  void aDateMayBeginWithAnyNumeral() {
    for (String numeral : "零〇一二三四五六七八九十".split("")) {
      Findings findings = new Findings();
      DateNumerals.DATE_NUMERALS.read(new Words("自" + numeral + "月5日"), findings);
      assertThat(findings.all()).as(numeral).hasSize(1);
    }
  }

  /** Has a place at every character. */
  private static final class Everywhere extends Words {

    Everywhere(String text) {
      super(text);
    }

    @Override
    int[] places() {
      return IntStream.range(0, length()).toArray();
    }
  }
}
