package org.kuayue.check;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.StreamSupport;
import org.kuayue.edition.Edition;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * Every row of a table has as many cells as its first. GFM fills up or cuts off the others, so that a bar forgotten or
 * typed twice would move figures into the wrong column, or off the page.
 */
final class TableCheck implements Check {

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .documents()
        .forEach(
            document ->
                document.body().nodes(TableBlock.class).forEach(table -> checkRows(document.body(), table, problems)));
  }

  private static void checkRows(Body body, TableBlock table, Problems problems) {
    List<TableRow> rows =
        StreamSupport.stream(table.getDescendants().spliterator(), false)
            .filter(TableRow.class::isInstance)
            .map(TableRow.class::cast)
            .toList();
    for (TableRow row : rows) {
      if (cells(row) != cells(rows.get(0))) {
        problems.add(rowWidth(body, row, cells(rows.get(0))));
      }
    }
  }

  private static int cells(Node row) {
    return (int) StreamSupport.stream(row.getChildren().spliterator(), false).filter(TableCell.class::isInstance).count();
  }

  private static Problem rowWidth(Body body, TableRow row, int width) {
    int cells = cells(row);
    return Problem.error(
        "table-row-width",
        body.location(row),
        Text.of("这一行有" + cells + "格，表头有" + width + "格", "the row has " + cells + " cells, the head " + width),
        Text.of("请补上或删去竖线；格中的竖线写作\\|。", "Add or take out a bar; a bar within a cell is written \\|."));
  }
}
