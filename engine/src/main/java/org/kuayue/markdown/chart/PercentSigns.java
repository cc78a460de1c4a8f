package org.kuayue.markdown.chart;

import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.block.Faults;
import org.kuayue.markdown.block.Table;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The numbers of a chart are all percentages or all not: 3.2% and 561 on one scale would say that the one is a hundredth of the
 * other. What is no number at all is a fault by itself.
 */
final class PercentSigns {

  private static final Pattern NUMBER = Pattern.compile(".*\\d\\s*([%‰％]?)");

  private PercentSigns() {}

  /** Adds a fault at the first number of {@code table} that has another sign than those above it. */
  static void check(Table table, Faults faults) {
    String firstText = "";
    String firstSign = null;
    for (List<TableCell> row : table.rows().subList(1, table.rows().size())) {
      String text = row.size() == 2 ? Table.text(row.get(1)) : "";
      Matcher number = NUMBER.matcher(text);
      if (!number.matches()) {
        continue;
      }
      String sign = number.group(1).replace('％', '%');
      if (firstSign == null) {
        firstText = text;
        firstSign = sign;
      } else if (!sign.equals(firstSign)) {
        String first = firstText;
        faults.add(row.get(1).getText().getStartOffset(), place -> mixed(first, text, place));
        return;
      }
    }
  }

  private static Problem mixed(String first, String other, SourceLocation location) {
    return Problem.error(
        "chart-signs-mixed",
        location,
        Text.of("一列里既有“" + first + "”又有“" + other + "”", "\"" + first + "\" and \"" + other + "\" in one column"),
        Text.of(
            "一张图只有一把尺：百分数和别的数请分成两张表。",
            "A chart has one scale: make two tables, of percentages and of other numbers."));
  }
}
