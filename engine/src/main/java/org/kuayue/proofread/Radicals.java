package org.kuayue.proofread;

import java.text.Normalizer;
import java.util.Set;
import org.kuayue.problem.Text;

/**
 * Radicals where characters belong: ⼀座⼤桥. Copied out of a PDF they look like the characters, but nobody finds them by
 * searching, and the fonts of the page have none. Written as a number ({@code &#x2F00;}) they are meant.
 */
final class Radicals {

  /** Of the supplement, for which Unicode names no character, those that are used like one. */
  private static final String SUPPLEMENT = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳";

  private static final String CHARACTERS = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟麦黄齐齿龙龟";

  /** The one rule of the family. */
  static final Rule RADICALS =
      new PatternRule(
          "radical",
          Set.of(),
          new PatternRule.Start(Radicals::isRadical, (c, text, i) -> text.isTyped(i)),
          "[\u2E80-\u2FD5]++",
          Text.of("这是部首的代码，不是汉字", "a radical where a character belongs"),
          match -> hint(match.group()));

  private Radicals() {}

  private static boolean isRadical(char c) {
    return c >= '\u2E80' && c <= '\u2FD5';
  }

  private static Text hint(String radicals) {
    StringBuilder characters = new StringBuilder();
    for (char c : radicals.toCharArray()) {
      int known = SUPPLEMENT.indexOf(c);
      characters.append(known >= 0 ? CHARACTERS.charAt(known) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    }
    return characters.chars().anyMatch(c -> isRadical((char) c))
        ? Text.of("请重新打出这个字。", "Type the character anew.")
        : Findings.write(characters.toString());
  }
}
