package org.kuayue.proofread;

import java.util.Set;
import org.kuayue.problem.Text;

/** Marks, and forms of characters, that are not those of Chinese print (GB/T 15834-2011). */
final class Marks {

  private static final Set<String> ZH = Set.of("zh");
  private static final String SINGLE = "，。、；：？！";

  /** A Han character or a mark of Chinese text. */
  private static final String CHINESE = "[\\p{IsHan}、。〈〉《》「」『』【】！（），：；？“”‘’]";

  /** Soft hyphen, zero-width space, marks and overrides of direction, byte order mark, replacement character. */
  private static final String UNSEEN_FORMATS =
      "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2028\u2029\u2066\u2067\u2068\u2069\uFEFF\uFFFD";

  private static final String POINTS = "(?:\\.{3,9}+|…{3}|…)";

  /** {@code ...}, {@code …} and {@code 。。。} where …… belongs. */
  static final Rule ELLIPSIS =
      new PatternRule(
          "ellipsis",
          ZH,
          new PatternRule.Start(c -> "….。".indexOf(c) >= 0, (c, text, i) -> c == '…' ? text.at(i - 1) != c : text.at(i + 1) == c),
          "(?<![.…])(?:(?<=" + CHINESE + ")" + POINTS + "|" + POINTS + "(?=" + CHINESE + "))(?![.…])|。{3,}+",
          Text.of("省略号不是六个点", "an ellipsis that is not six points"),
          match -> Findings.write("……"));

  /** {@code --}, {@code ──} and {@code ――} where —— belongs. An option of a command, {@code --help}, stays. */
  static final Rule DASH =
      new PatternRule(
          "dash",
          ZH,
          new PatternRule.Start(c -> "-─―".indexOf(c) >= 0, (c, text, i) -> text.at(i + 1) == c),
          "(?<!-)(?:(?<=" + CHINESE + ")-{2,3}(?![-\\w])|-{2,3}+(?=" + CHINESE + "))|(?<!─)──(?!─)|(?<!―)――(?!―)",
          Text.of("破折号不是占两格的一条线", "a dash that is not one line of two characters"),
          match -> Findings.write("——"));

  /** Two marks where one belongs; ？！ may stand together, and so may several of them. */
  static final Rule DOUBLED_PUNCTUATION =
      new PatternRule(
          "doubled-punctuation",
          ZH,
          new PatternRule.Start(c -> SINGLE.indexOf(c) >= 0, (c, text, i) -> SINGLE.indexOf(text.at(i + 1)) >= 0),
          "([，、；：])\\1++|(?<!。)。。(?!。)|[，、；：？！][，。、；：]|(?<!。)。[，、；：]",
          Text.of("标点重复", "two marks where one belongs"),
          match -> Findings.write(match.group().substring(0, 1)));

  /** Full-width letters and digits, in any language. A number is one with its point and the commas of its thousands. */
  static final Rule FULL_WIDTH_LETTERS =
      new PatternRule(
          "full-width-letters",
          Set.of(),
          new PatternRule.Start(c -> c >= '０' && c <= 'ｚ' || c == '．'),
          "[０-９Ａ-Ｚａ-ｚ]++(?:(?<=[０-９])(?:[.．][0-9０-９]++|[,，][０-９]{3}(?![0-9０-９])))*+"
              + "|(?<=[0-9０-９])．(?=[0-9０-９])",
          Text.of("用了全角字母、数字或小数点", "full-width letters, digits or decimal points"),
          match -> Findings.write(halfWidth(match.group())));

  /**
   * What nobody means to print: the sign for a character that was lost, and those that cannot be seen, or that turn the order
   * of others round. Written as a number ({@code &#x200B;}) they are meant.
   */
  static final Rule UNSEEN =
      new PatternRule(
          "unseen-character",
          Set.of(),
          new PatternRule.Start(Marks::isUnseen, (c, text, i) -> text.isTyped(i)),
          "(?s)(.)\\1*+",
          Text.of("有看不见的字符，或者字丢了", "a character that cannot be seen, or was lost"),
          match -> unseen("U+%04X".formatted((int) match.group().charAt(0))));

  /** {@code <<…>>}, spaces right inside 《》, nothing inside them, and 《》 where 〈〉 belongs. */
  static final Rule TITLE_MARKS =
      new PatternRule(
          "title-marks",
          ZH,
          new PatternRule.Start(
              c -> "《<> ".indexOf(c) >= 0,
              (c, text, i) -> c == '《' || (c == ' ' ? text.at(i - 1) != c : text.at(i + 1) == c)),
          "《[ \\n]*+》|《 {1,9}+| {1,9}+》|<<(?=\\p{IsHan})|(?<=\\p{IsHan})>>|(?<=《[^《》]{0,40})《(?![ \\n]*+》)",
          Text.of("书名号用得不对", "title marks in a wrong form"),
          match -> Findings.write(titleMark(match.group())));

  private Marks() {}

  private static boolean isUnseen(char c) {
    return UNSEEN_FORMATS.indexOf(c) >= 0 || c >= '\uE000' && c <= '\uF8FF';
  }

  private static Text unseen(String name) {
    return Text.of("请删去" + name + "，或照原稿补上原来的字。", "Delete " + name + ", or put there what the manuscript has.");
  }

  private static String titleMark(String written) {
    return switch (written.strip()) {
      case "<<" -> "《";
      case ">>" -> "》";
      case "《" -> written.length() > 1 ? "《" : "〈……〉";
      case "》" -> "》";
      default -> "《……》";
    };
  }

  private static String halfWidth(String text) {
    StringBuilder half = new StringBuilder();
    text.chars().forEach(c -> half.append((char) (c < '！' ? c : c - '０' + '0')));
    return half.toString();
  }
}
