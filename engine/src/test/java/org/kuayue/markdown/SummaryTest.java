package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.source.SourceFile;

class SummaryTest {

  private static final String SENTENCE = "高新区修路建房办学一年年往前走。"; // 16 characters
  private static final String LONG = "路".repeat(100);

  @Test
  void aShortParagraphIsItsOwnSummary() {
    assertThat(Summary.of("高新区修路，建房")).isEqualTo("高新区修路，建房");
    assertThat(Summary.of("路".repeat(80))).hasSize(80);
    assertThat(Summary.of("a".repeat(160))).hasSize(160);
  }

  @Test
  void aLongOneEndsWithTheLastSentenceInReach() {
    assertThat(Summary.of(SENTENCE.repeat(9))).isEqualTo(SENTENCE.repeat(5));
    assertThat(Summary.of(SENTENCE + "怎么管？" + LONG)).isEqualTo(SENTENCE + "怎么管？");
    assertThat(Summary.of("The zone grew. " + "word ".repeat(50))).isEqualTo("The zone grew.");
    assertThat(Summary.of("Did it? “Yes!” he said " + "word ".repeat(50))).isEqualTo("Did it? “Yes!”");
  }

  @Test
  void aQuotationOrBracketIsNeverCut() {
    assertThat(Summary.of(SENTENCE + "他说：“修路。建房。”" + LONG)).isEqualTo(SENTENCE + "他说：“修路。建房。”");
    assertThat(Summary.of(SENTENCE + "他说：“修路。" + LONG + "”")).isEqualTo(SENTENCE);
    assertThat(Summary.of(SENTENCE + "（见《办法。》。" + LONG + "）")).isEqualTo(SENTENCE);
    assertThat(Summary.of("It grew. He said (quoting. " + "word ".repeat(50) + ")")).isEqualTo("It grew.");
    assertThat(Summary.of(SENTENCE + "It’s 高。" + LONG)).isEqualTo(SENTENCE + "It’s 高。");
  }

  @Test
  void pointsThatEndNoSentence() {
    assertThat(Summary.of("It grew. By 5.3 per cent, Dr. Wang of the U.S. office and J. Li said " + "word ".repeat(50)))
        .isEqualTo("It grew.");
    assertThat(Summary.of("增长5.3%。GDP增长6.8%" + LONG)).isEqualTo("增长5.3%。");
  }

  @Test
  void aChineseWordMakesNoChineseText() {
    assertThat(Summary.of("The zone of Pingdingshan (平顶山) grew, and " + "word ".repeat(50)))
        .isEqualTo("The zone of Pingdingshan (平顶山) grew…");
    assertThat(Summary.of("用Java和Python写的GDP统计，" + LONG)).isEqualTo("用Java和Python写的GDP统计……");
  }

  @Test
  void hangulIsAsWideAsHanAndPartedAtSpaces() {
    assertThat(Summary.of("가".repeat(80))).hasSize(80);
    assertThat(Summary.of("다리가 열린 날 " + "모였다 ".repeat(50))).isEqualTo("다리가 열린 날" + " 모였다".repeat(20) + "…");
  }

  @Test
  void withoutASentenceItEndsWithAClause() {
    assertThat(Summary.of("高新区修路，建房、" + LONG)).isEqualTo("高新区修路，建房……");
    assertThat(Summary.of("The zone grew, and " + "word ".repeat(50))).isEqualTo("The zone grew…");
    assertThat(Summary.of("专利1,509件" + LONG)).startsWith("专利1,509件路");
  }

  @Test
  void withoutAClauseItEndsBetweenWordsAndClosesWhatIsOpen() {
    assertThat(Summary.of("word ".repeat(50))).isEqualTo("word ".repeat(32).strip() + "…");
    assertThat(Summary.of("“" + LONG + "”")).isEqualTo("“" + "路".repeat(79) + "……”");
    assertThat(Summary.of("“《" + LONG + "》”")).isEqualTo("“《" + "路".repeat(78) + "……》”");
    assertThat(Summary.of("a".repeat(300))).isEqualTo("a".repeat(160) + "…");
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "葛\uDB40\uDD00", "👨‍👩‍👧", "e\u0301", "🇨🇳"})
  void aCharacterIsNeverTorn(String character) {
    for (int before = 0; before < 4; before++) {
      String summary = Summary.of("路".repeat(before) + "x".repeat(before) + character.repeat(200));
      String kept = summary.replaceAll("[路x…]", "");
      assertThat(kept).isNotEmpty().isEqualTo(character.repeat(kept.length() / character.length()));
    }
  }

  @Test
  void anEntityIsOneCharacter() {
    assertThat(summary("a&amp;".repeat(100))).contains("a&".repeat(80) + "…");
    assertThat(summary("&ldquo;路。&rdquo;&lt;b&gt;")).contains("“路。”<b>");
  }

  @Test
  void itIsPlainTextOfTheFirstParagraph() {
    String markdown =
        """
        # 标题

        > 引文。

        ![图](a.jpg)

        **高新区**[修路](a.md)[^1]，`code`<!-- 注释 -->
        建房。Two
        words

        第二段

        [^1]: 脚注
        """;
    assertThat(summary(markdown)).contains("高新区修路，code建房。Two words");
    assertThat(summary("## 标题\n\n- 一\n- 二\n\n| 表 |\n| --- |")).isEmpty();
  }

  @Test
  void aLineBreakThatIsMeantLeavesNoSpaceInChinese() {
    assertThat(summary("高新区  \n修路\\\nand  \nmore")).contains("高新区修路and more");
  }

  private static List<String> summary(String markdown) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, "zh-CN").summary().stream().toList();
  }
}
