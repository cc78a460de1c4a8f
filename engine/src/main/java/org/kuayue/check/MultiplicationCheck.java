package org.kuayue.check;

import com.vladsch.flexmark.ast.Emphasis;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Asterisks between numbers multiply, {@code 120*60*75}: two of them make an emphasis, and vanish. Words and numbers that
 * are emphasised have words on one side at least, {@code 在*2021*年}.
 */
final class MultiplicationCheck implements TreeCheck {

  private static final int REACH = 8;

  /** A sign that stands right between two digits. */
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?s).*[0-9]\\*[0-9].*");

  /** A unit; not those of dates and of chapters, in which one part may be emphasised. */
  private static final String UNIT = "[\\p{IsHan}A-Za-z&&[^年月日时点分秒章节条]]{0,2}";

  private static final String SIDE = "[长宽高厚深]?[0-9]";

  /** {@code 60厘米*宽40厘米*高20}: a quantity, with what it measures, between two others. */
  private static final Pattern BETWEEN_QUANTITIES =
      Pattern.compile("(?s).*[0-9]" + UNIT + "\\*" + SIDE + "[0-9.]*" + UNIT + "\\*" + SIDE + ".*");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(Emphasis.class)
        .filter(emphasis -> emphasis.getOpeningMarker().startsWith("*"))
        .filter(emphasis -> multiplies(tree.source().text(), emphasis))
        .forEach(emphasis -> problems.add(emphasised(tree.location(emphasis))));
  }

  private static boolean multiplies(String text, Emphasis emphasis) {
    int start = emphasis.getStartOffset();
    int end = emphasis.getEndOffset();
    return BETWEEN_DIGITS.matcher(around(text, start, start + 1, 1)).matches()
        || BETWEEN_DIGITS.matcher(around(text, end - 1, end, 1)).matches()
        || end - start < 2 * REACH && BETWEEN_QUANTITIES.matcher(around(text, start, end, REACH)).matches();
  }

  private static String around(String text, int start, int end, int reach) {
    return text.substring(Math.max(0, start - reach), Math.min(text.length(), end + reach));
  }

  private static Problem emphasised(SourceLocation location) {
    return Problem.warning(
        "multiplication-emphasised",
        location,
        Text.of("数字之间的星号成了强调，不会印出来", "asterisks between numbers make an emphasis and are not printed"),
        Text.of("乘号请写“×”，如120×60×75；就要星号的，请写\\*。", "Write × to multiply, as in 120×60×75; for an asterisk that is meant, \\*."));
  }
}
