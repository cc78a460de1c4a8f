package org.kuayue.check;

import static java.util.Map.entry;

import java.util.Map;

/**
 * The words that multiply a number: 亿, 3千万, two million. 千 and 百 in the name of a measure, 千瓦 or 百分点, do not: the
 * other language has such a name too, kW, beside the same number.
 */
final class NumberUnits {

  /** 百, unless it begins the name of a measure. */
  static final String HUNDRED = "百(?!帕|分[之点比数率])";

  /** 千, unless it begins the name of a measure. */
  static final String THOUSAND = "千(?![瓦克米伏帕卡赫焦兆])";

  /** Those of English. */
  static final String ENGLISH = "trillion|billion|million|thousand|hundred";

  /** Those of money in short, ¥100m and RMB1.5bn; 100m alone are metres. */
  private static final String SHORT = "(?<=(?:[¥￥$€£]|RMB|CNY)\\s?[0-9,.]{0,12}\\s?)m\\b|(?:bn|tn)\\b";

  /** Each of them, as a regular expression. */
  static final String ANY = "[百千]?万亿?|[百千]?亿|" + THOUSAND + "|" + HUNDRED + "|" + ENGLISH + "|" + SHORT;

  /** What may stand between a number and its unit: a space or a hyphen, or a line's end with what begins the next line. */
  static final String GAP = "(?:[ \u00A0-]|\n[ >]*+)";

  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          entry("亿", 8), entry("万", 4), entry("千", 3), entry("百", 2),
          entry("trillion", 12), entry("billion", 9), entry("million", 6), entry("thousand", 3), entry("hundred", 2),
          entry("tn", 12), entry("bn", 9), entry("m", 6));

  private NumberUnits() {}

  /** The power of ten that {@code unit} is: of a Chinese one, those of its characters together. */
  static int power(String unit) {
    return POWERS.containsKey(unit)
        ? POWERS.get(unit)
        : unit.chars().map(character -> POWERS.get(Character.toString(character))).sum();
  }
}
