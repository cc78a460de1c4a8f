package org.kuayue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.check.NumberReader.Stated;

/** What two languages write in their own ways is one number, and what only looks alike is two. */
class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          装机500千瓦，重1千克，长3千米，升5百分点  | 500 kW, 1 kg, 3 km, 5 points
          3千万元，2千亿元，2万亿元                 | 30 million, 200 billion, 2 trillion
          10万千瓦                                  | 100,000 kW
          3千人，5百户                              | 3,000 people, 500 households
          接待20余万人次，30多万，40 几万            | 200,000 visits, 300,000 and 400,000
          315亿粒沙                                 | 31.5 billion grains
          ３亿元，１．５倍，２０１８年               | 300 million, 1.5 times, 2018
          近100万，100万                            | nearly a million
          300万人                                   | three million people
          8百人                                     | eight hundred people
          “十四五”时期                              | the 14th Five-Year Plan
          十一五到十五五                            | from the 11th to the 15th
          一千八百公里，一万二千零五人               | 1,800 km, 12,005 people
          一百五，一百零五，三百二十万，三万亿       | 150, 105, 3,200,000, 3 trillion
          三百多万人，十万                          | 3 million people, 100,000
          一千克，五千瓦                            | 1 kg, 5 kW
          八百多块，十二块，二十三块，二〇一八年     | 800, 12, 23, 2018
          两千两百人，邮编四六七〇〇〇               | 2,200 people, postcode 467000
          13:30开会，15时，8时                      | at 1:30 p.m., at 3 p.m., at 8 a.m.
          13:30—15:00                               | 1:30–3:00 p.m.
          下午3点，晚上8:15                         | 3 p.m., 8:15 p.m.
          下午15时                                  | 3 p.m.
          下午3点，下午1:30至3:30                   | 15:00, 13:30–15:30
          0:30                                      | 12:30 AM
          3点                                       | 3 p.m.
          10月22日                                  | 22 October
          4月9日                                    | April nine
          9月9日，10月1日，11月2日                  | Sept. 9, Oct. 1, Nov. 2
          20世纪90年代，90年代，21世纪              | the 1990s, the 21st century
          3 亿元                                    | 300 million
          下午3:30，10:30—11:45                     | at 3.30pm, 10.30–11.45 a.m.
          2018—2020年，2018至2019学年，2021-2025年  | 2018–20, 2018-19, 2021–25
          2018-10-22，2009-12                       | 22 October 2018, December 2009
          1亿元以上，15亿元，2万亿元，100米         | ¥100m or more, RMB 1.5bn, $2tn, 100m
          40多年，21世纪，25人，50岁                | forty years, twenty-first, twenty-five, a Fifty-Year plan
          """)
  void agree(String chinese, String english) {
    assertThat(unanswered(chinese, english)).isEmpty();
    assertThat(unanswered(english, chinese)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          500千瓦           | 5,000 kW            | 500     | 5,000
          3千万元           | 3 million           | 3       | 3
          2万亿元           | 2 billion           | 2       | 2
          20余万            | 2 million           | 20      | 2
          ３亿元            | 30 million          | ３      | 30
          100万             | a billion           | 100     | ''
          3人               | a million           | 3       | ''
          “十四五”时期      | the 13th Plan       | ''      | 13
          一千八百公里      | 1,900 km            | ''      | 1,900
          一千八百公里      | 8 km                | ''      | 8
          七八百人          | 800 people          | ''      | 800
          二三万人          | 230,000 people      | ''      | 230,000
          三千五千，一万两万 | 3,500,000, 120,000,000 | ''   | 3,500,000 120,000,000
          1座桥             | a bridge            | 1       | ''
          百姓，万一，千方百计 | 100, 1, 1,000    | ''      | 100 1 1,000
          15时              | 3 a.m.              | 15      | 3
          15人              | 3 p.m.              | 15      | 3
          中午12点          | 24:00               | 12      | 24
          17时              | 1:05 p.m.           | 17      | 1 05
          13:30             | 2:30 p.m.           | 13      | 2
          1.5亿元，8亿元    | ¥1.5bn, RMB8m       | 1.5 8   | 1.5 8
          3.30元            | 3.30pm              | 3.30    | 3 30
          2018–20%，2018–10 | 2020, 2010          | 2018 20 2018 10 | 2020 2010
          41人              | forty years, one    | 41      | ''
          """)
  void differ(String chinese, String english, String inChinese, String inEnglish) {
    assertThat(unanswered(chinese, english)).isEqualTo(inChinese);
    assertThat(unanswered(english, chinese)).isEqualTo(inEnglish);
  }

  /** Read as a number, it took seconds; nobody compares it with another. */
  @Test
  void aRowOfThousandsOfDigitsIsNoNumber() {
    assertThat(unanswered("1".repeat(50_000) + "、" + "1" + ",111".repeat(10_000) + "，3", "")).isEqualTo("3");
    assertThat(unanswered("3", "two" + " million".repeat(7_000))).isEqualTo("3");
    assertThat(unanswered("3", "一万".repeat(20_000))).isEqualTo("3");
  }

  /** The numbers of {@code text} that {@code other} does not state. */
  private static String unanswered(String text, String other) {
    Answers answers = new Answers();
    answers.addAll(other, "");
    return NumberReader.stated(text, "").stream()
        .filter(number -> !answers.has(number))
        .map(Stated::written)
        .collect(Collectors.joining(" "));
  }
}
