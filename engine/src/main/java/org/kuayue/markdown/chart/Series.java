package org.kuayue.markdown.chart;

import com.vladsch.flexmark.ext.tables.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.block.Faults;
import org.kuayue.markdown.block.Mark;
import org.kuayue.markdown.block.Table;
import org.kuayue.markdown.tree.TextWidth;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The numbers of a chart, read from a table of two columns. Numbers are kept as they stand there; names are read when
 * they are printed, since typography may still mend them.
 *
 * @param head the head of the number column
 * @param points in the order of the rows
 */
record Series(TableCell head, List<Point> points) {

  private static final Pattern NUMBER =
      Pattern.compile("([+−-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*([%‰％]?)");

  private static final Pattern RANK = Pattern.compile("[1-9]\\d*");

  /** What the numbers are. */
  String name() {
    return Table.text(head);
  }

  /**
   * A row of the table.
   *
   * @param head the first cell
   * @param text the number as it stands there: this is what is printed
   * @param number its value: this is what is drawn
   */
  record Point(TableCell head, String text, double number) {
    String label() {
      return Table.text(head);
    }
  }

  static Series of(Table table, ChartType type, Mark mark, Faults faults) {
    List<TableCell> head = table.rows().get(0);
    if (head.size() != 2) {
      faults.add(mark.offset(), place -> columns(head.size(), place));
      return new Series(head.get(0), List.of());
    }
    int rows = table.rows().size() - 1;
    if (rows < type.minimum() || rows > type.maximum()) {
      faults.add(mark.offset(), place -> rows(type, rows, place));
    }
    List<Point> points = new ArrayList<>();
    for (List<TableCell> row : table.rows().subList(1, table.rows().size())) {
      if (row.size() == 2) { // any other is a fault of the table
        points.add(point(row, type, faults));
      }
    }
    if (type != ChartType.RANK) { // there a percentage is a fault by itself
      PercentSigns.check(table, faults);
    }
    return new Series(head.get(1), List.copyOf(points));
  }

  private static Point point(List<TableCell> row, ChartType type, Faults faults) {
    checkWidth(row.get(0), type.widestName(), faults);
    checkWidth(row.get(1), type.widestNumber(), faults);
    String text = Table.text(row.get(1));
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      faults.add(row.get(1).getText().getStartOffset(), place -> notANumber(text, place));
      return new Point(row.get(0), text, 0);
    }
    if (type == ChartType.RANK && !RANK.matcher(text).matches()) {
      faults.add(row.get(1).getText().getStartOffset(), place -> notARank(text, place));
    }
    String digits = number.group(2).replace(",", "") + (number.group(3) == null ? "" : number.group(3));
    double value = new BigDecimal(digits).doubleValue();
    boolean negative = number.group(1).equals("-") || number.group(1).equals("−");
    return new Point(row.get(0), text, negative ? -value : value);
  }

  private static void checkWidth(TableCell cell, double widest, Faults faults) {
    String text = Table.text(cell);
    if (TextWidth.of(text) >= widest) {
      faults.add(cell.getText().getStartOffset(), place -> tooWide(text, place));
    }
  }

  private static Problem columns(int columns, SourceLocation location) {
    return Problem.error(
        "chart-columns",
        location,
        Text.of("图表要两列，这张表有" + columns + "列", "a chart needs two columns, this table has " + columns),
        Text.of(
            "请只留名称一列、数字一列；几组数字请分成几张表。",
            "Keep one column of names and one of numbers; make several tables of several series."));
  }

  private static Problem rows(ChartType type, int rows, SourceLocation location) {
    String range = type.maximum() == type.minimum() ? "" + type.minimum() : type.minimum() + "–" + type.maximum();
    return Problem.error(
        "chart-rows",
        location,
        Text.of(
            type.word() + "图要" + range + "行，这张表有" + rows + "行",
            type.word() + " needs " + range + " rows, this table has " + rows),
        Text.of(
            "请改表，或换一种type：bar、line、rank、slope。", "Change the table, or the type: bar, line, rank or slope."));
  }

  private static Problem tooWide(String text, SourceLocation location) {
    return Problem.error(
        "chart-text-wide",
        location,
        Text.of("“" + text + "”太宽，手机上的图表放不下", "\"" + text + "\" is too wide for a chart on a phone"),
        Text.of(
            "名称最多八个汉字或十五个字母，数字最多十一位：请缩短，或换更大的单位；type=bar里的名称长短不限。",
            "Eight Han characters, fifteen letters or eleven digits at most: shorten it, or choose a larger unit; with"
                + " type=bar a name may be of any length."));
  }

  private static Problem notANumber(String text, SourceLocation location) {
    return Problem.error(
        "chart-number",
        location,
        Text.of("数字列里的“" + text + "”不是数字", "\"" + text + "\" in the number column is not a number"),
        Text.of(
            "请写半角数字，如561、1,509、-3.2或5.3%；单位写在unit里，各行须是同一个单位。",
            "Write digits, such as 561, 1,509, -3.2 or 5.3%; put the unit, one for all rows, into unit=\"…\"."));
  }

  private static Problem notARank(String text, SourceLocation location) {
    return Problem.error(
        "chart-rank",
        location,
        Text.of("“" + text + "”不是位次", "\"" + text + "\" is not a rank"),
        Text.of("位次是从1起的整数，如88。", "A rank is a whole number from 1 on, such as 88."));
  }
}
