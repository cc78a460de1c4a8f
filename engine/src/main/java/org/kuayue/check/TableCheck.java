package org.kuayue.check;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Every row of a table has as many cells as its first. GFM fills up or cuts off the others, so that a bar forgotten or
 * typed twice would move figures into the wrong column, or off the page.
 */
final class TableCheck implements TreeCheck {

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(TableBlock.class).forEach(table -> checkRows(tree, table, problems));
  }

  private static void checkRows(MarkdownTree tree, TableBlock table, Problems problems) {
    int width = cells(table.getFirstChild().getFirstChild());
    for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        int cells = cells(row);
        if (row instanceof TableRow && cells != width) {
          problems.add(rowWidth(tree.location(row), cells, width));
        }
      }
    }
  }

  private static int cells(Node row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells += cell instanceof TableCell ? 1 : 0;
    }
    return cells;
  }

  private static Problem rowWidth(SourceLocation location, int cells, int width) {
    return Problem.error(
        "table-row-width",
        location,
        Text.of("这一行有" + cells + "格，表头有" + width + "格", "the row has " + cells + " cells, the head " + width),
        Text.of("请补上或删去竖线；格中的竖线写作\\|。", "Add or take out a bar; a bar within a cell is written \\|."));
  }
}
