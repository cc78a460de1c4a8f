package org.kuayue.jbake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Whether the edition's colours can be read: text has a contrast of 7:1 with its ground, in the light and in the dark (WCAG
 * 2.2, 1.4.6). It is a warning, since a designer may know what only a large masthead is for.
 */
final class ThemeContrast {

  private record Pair(String text, String ground) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("ink", "paper"), new Pair("muted", "paper"), new Pair("accent", "paper"), new Pair("band-ink", "band"));
  private static final double ENOUGH = 7;

  private ThemeContrast() {}

  /** Adds a warning for each colour of text in {@code theme} that is too near to its ground. */
  static void check(Theme theme, SettingValues values) {
    for (Pair pair : PAIRS) {
      check(Theme.PREFIX + pair.text(), Theme.PREFIX + pair.ground(), theme, values);
      String text = theme.darkKey(pair.text());
      String ground = theme.darkKey(pair.ground());
      if (text.startsWith(Theme.DARK) || ground.startsWith(Theme.DARK)) { // else it is the pair that has just been checked
        check(text, ground, theme, values);
      }
    }
  }

  private static void check(String text, String ground, Theme theme, SettingValues values) {
    String colour = theme.colours().get(text);
    String behind = theme.colours().get(ground);
    if (colour != null && behind != null && ratio(colour, behind) < ENOUGH) {
      values.tell(tooNear(values.location(text), ground, ratio(colour, behind)));
    }
  }

  private static Problem tooNear(SourceLocation location, String ground, double ratio) {
    String is = BigDecimal.valueOf(ratio).setScale(1, RoundingMode.FLOOR) + ":1";
    return Problem.warning(
        "theme-contrast",
        location,
        Text.of("与" + ground + "的对比度只有" + is + "，读不清", "the contrast with " + ground + " is only " + is),
        Text.of("文字与底色的对比度应达到7:1，请把其中一种改深或改浅。", "Text needs 7:1; make one of the two darker or lighter."));
  }

  /** The ratio of WCAG 2: of the lighter colour's luminance to the darker one's, each with 5 % of stray light. */
  static double ratio(String colour, String other) {
    double one = luminance(colour) + 0.05;
    double two = luminance(other) + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
