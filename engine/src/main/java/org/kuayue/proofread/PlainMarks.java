package org.kuayue.proofread;

import java.util.Set;
import java.util.regex.MatchResult;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * Signs of typewriters in header values and marks. In a text typography makes the right ones of them; these values are printed,
 * sent and drawn as they are typed.
 */
final class PlainMarks {

  private static final Text QUOTES = Text.of("引号不是印刷用的", "a typewriter's quotation marks");
  private static final Text TAKE_OUT =
      Text.of(
          "请去掉前后的引号，文件头的值不加引号；真要引号就写“……”。",
          "Take the marks around the value out: a header has none. Where they are meant, write “…”.");
  private static final Text ONE = Text.of("请写“或”，成对使用。", "Write “ or ”, in pairs.");

  /** Straight quotation marks. Not an apostrophe, a tag's, or what stands behind a number: 27". */
  static final Rule STRAIGHT_QUOTES =
      new PatternRule(
          "straight-quotes",
          Set.of("zh", "en"),
          new PatternRule.Start(c -> c == '"' || c == '\'', (c, text, i) -> text.is(Trait.PLAIN)),
          "\\A([\"'])[^\"']++\\1\\z"
              + "|(?:(?<!\\d)|(?=.\\p{IsHan}))\"(?![^<>]{0,100}>)(?:([^\"]++)\")?+"
              + "|(?<![\\p{L}\\d])'([^']{1,100}+)'(?![\\p{L}\\d])|(?<=\\p{IsHan})'([^']{1,100}+)'",
          QUOTES,
          PlainMarks::quotes);

  /** {@code --} and {@code ...} in English; for Chinese the rules of its own marks read header values too. */
  static final Rule TYPED_MARKS =
      new PatternRule(
          "typed-marks",
          Set.of("en"),
          new PatternRule.Start(
              c -> c == '-' || c == '.',
              (c, text, i) -> text.at(i + 1) == c && text.at(i - 1) != c && text.is(Trait.PLAIN)),
          "(?<![-<])(?:(?<=\\S)-{2,3}+(?=\\s|\\w)|(?<=\\s)-{2,3}+(?=\\s))|(?<!\\.)\\.{3}(?!\\.)",
          Text.of("连打的短横或点", "hyphens or full stops typed for another mark"),
          match -> Findings.write(match.group().startsWith(".") ? "…" : match.group().length() == 2 ? "–" : "—"));

  private PlainMarks() {}

  private static Text quotes(MatchResult match) {
    if (match.group(1) != null) {
      return TAKE_OUT;
    }
    if (match.group(2) != null) {
      return Text.of("请写“" + match.group(2) + "”。", "Write “" + match.group(2) + "”.");
    }
    String single = match.group(3) != null ? match.group(3) : match.group(4);
    return single == null ? ONE : Findings.write("‘" + single + "’");
  }
}
