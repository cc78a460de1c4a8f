package org.kuayue.proofread;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import org.kuayue.problem.Text;

/** Numbers and what stands beside them, in Chinese text (GB/T 15835-2011). */
final class Numbers {

  private static final Set<String> ZH = Set.of("zh");

  /** A number from its beginning, so that no match starts within one. */
  private static final String NUMBER = "(?<![\\d.,])\\d[\\d.,]{0,20}+";

  /** Where a range may begin: not within a number, a code, a telephone number or an ISO date. */
  private static final String RANGE_START = "(?<![\\dA-Za-z.,/~–—－-])";

  private static final String HYPHENS = "-–－~—";
  private static final String HYPHEN = " ?(?:-{1,2}|–|－|~|——) ?";
  private static final String TIME = "\\d{1,2}:\\d{2}";
  private static final String COUNTED =
      "(?:[%万亿个元人家户项件条吨倍岁天周次名亩米]|公里|平方|立方|公斤|千克|公顷|小时|分钟)";

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("m2", "平方米"),
          Map.entry("km2", "平方公里"),
          Map.entry("m3", "立方米"),
          Map.entry("㎡", "平方米"),
          Map.entry("㎢", "平方公里"),
          Map.entry("㎥", "立方米"),
          Map.entry("㎞", "公里"),
          Map.entry("㎝", "厘米"),
          Map.entry("㎜", "毫米"),
          Map.entry("㎏", "公斤"),
          Map.entry("KM", "公里"),
          Map.entry("Km", "公里"),
          Map.entry("KG", "公斤"),
          Map.entry("Kg", "公斤"),
          Map.entry("KW", "kW"),
          Map.entry("kw", "kW"),
          Map.entry("KV", "kV"),
          Map.entry("kv", "kV"));

  /** A full-width ％, a space before %, 百分之 before digits. */
  static final Rule PERCENT =
      new PatternRule(
          "percent",
          ZH,
          new PatternRule.Start(
              c -> c == '％' || c == '百' || Neighbours.isDigit(c),
              (c, text, i) -> !Neighbours.isDigit(c) || isFirst(text, i) && text.at(behind(".,", text, i)) == ' '),
          NUMBER + " {1,9}+[%％]|百分之 ?(\\d[\\d.,]{0,20}+)%?|％",
          Text.of("百分数写法不对", "a percentage in a wrong form"),
          match -> Findings.write(percent(match)));

  /** Units squeezed into one character, with a digit for a power, or with letters of the wrong case. */
  static final Rule UNIT =
      new PatternRule(
          "unit",
          ZH,
          new PatternRule.Start(
              c -> c >= '㎀' && c <= '㏟' || "Kkm".indexOf(c) >= 0,
              (c, text, i) -> c >= '㎀' || Neighbours.isDigit(text.at(i - 1))),
          "(?<=\\d)(?:[Kk]m2|m[23]|K[MmGg]|[Kk]w|KW|[Kk]v|KV)(?![A-Za-z0-9])|[㎀-㏟]",
          Text.of("单位写法不对", "a unit in a wrong form"),
          match -> Findings.write(unit(match.group())));

  /** A hyphen in a range: years, months, days and times take —, quantities 至. */
  static final Rule RANGE_DASH =
      new PatternRule(
          "range-dash",
          ZH,
          new PatternRule.Start(
              Neighbours::isDigit,
              (c, text, i) -> isFirst(text, i) && HYPHENS.indexOf(text.at(behind(".,:年月日%万亿 ", text, i))) >= 0),
          RANGE_START + "(?:(" + TIME + ")" + HYPHEN + "(" + TIME + ")(?![\\d:])"
              + "|(\\d{4}年?)" + HYPHEN + "(\\d{4}+年)"
              + "|(\\d{1,2}[月日]?)" + HYPHEN + "(\\d{1,2}+(?:[月日时]|世纪))"
              + "|(\\d{1,2}[月日])" + HYPHEN + "(\\d{1,4}+[年月日])"
              + "|(\\d{1,2})" + HYPHEN + "(\\d{1,2}+年(?!级|\\d{1,2}月))"
              + "|(\\d[\\d.,]{0,11}+[%万亿]{0,2})" + HYPHEN + "(\\d[\\d.,]{0,11}+" + COUNTED + "))",
          Text.of("数的起止用了连字符", "a hyphen in a range"),
          match -> Findings.write(range(match)));

  /** As many characters as an expression takes for a number. */
  private static final int LONGEST = 21;

  /** The groups of a range's expression in which 至 stands between the two numbers. */
  private static final int FIRST_QUANTITY = 9;

  private Numbers() {}

  /** Whether no digit stands before the one at {@code i}. */
  private static boolean isFirst(Prose text, int i) {
    return !Neighbours.isDigit(text.at(i - 1));
  }

  /** Where the digits and {@code others} that begin at {@code i} end; a number that is written out is never longer. */
  private static int behind(String others, Prose text, int i) {
    int end = i + 1;
    while (end - i <= LONGEST && (Neighbours.isDigit(text.at(end)) || others.indexOf(text.at(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private static String unit(String written) {
    return UNITS.getOrDefault(written, Normalizer.normalize(written, Normalizer.Form.NFKC));
  }

  private static String percent(MatchResult match) {
    return match.group(1) != null ? match.group(1) + "%" : match.group().replace(" ", "").replace('％', '%');
  }

  private static String range(MatchResult match) {
    int from = 1;
    while (match.group(from) == null) {
      from += 2;
    }
    return match.group(from) + (from < FIRST_QUANTITY ? "—" : "至") + match.group(from + 1);
  }
}
