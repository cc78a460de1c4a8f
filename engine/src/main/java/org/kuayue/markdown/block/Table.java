package org.kuayue.markdown.block;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kuayue.markdown.html.Html;
import org.kuayue.markdown.html.HtmlParts;
import org.kuayue.markdown.tree.PlainText;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A table. Its first column heads the rows, unless it is set to the right as numbers are. Every row has as many cells as
 * the first: GFM fills up or cuts off the others, so that a bar forgotten or typed twice would move figures into the wrong
 * column, or off the page. It is a fault of the table and not found by a later check, since nothing can be drawn of such rows.
 *
 * @param rows the header first
 * @param caption what it shows
 */
public record Table(List<List<TableCell>> rows, Optional<Mark.Value> caption) implements BodyBlock {

  private static final String CAPTION = "caption";
  private static final Optional<String> END = Optional.of("end");
  private static final Optional<String> CENTER = Optional.of("center");

  /** {@code {caption="…"}} below a table. */
  public static final BlockForm FORM =
      new BlockForm("table", Host.TABLE, List.of(CAPTION), List.of(), Table::captioned);

  /** The table of {@code host}, which a form for {@link Host#TABLE} was given. */
  public static Table in(Node host) {
    return (Table) ((BlockNode) host).block();
  }

  private static Table captioned(Node host, Mark mark, Faults faults) {
    if (in(host).caption().isPresent()) {
      faults.add(mark.values().get(CAPTION).keyOffset(), place -> MarkParser.keyDuplicate(CAPTION, place));
    }
    return new Table(in(host).rows(), Optional.of(mark.values().get(CAPTION)));
  }

  /** What {@code cell} says, without marks. */
  public static String text(TableCell cell) {
    return PlainText.of(cell);
  }

  static Table of(TableBlock block, Faults faults) {
    List<List<TableCell>> rows = new ArrayList<>();
    int width = cells(block.getFirstChild().getFirstChild()).size();
    for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          List<TableCell> cells = cells(row);
          checkWidth(row, cells.size(), width, faults);
          if (!(section instanceof TableSeparator)) {
            rows.add(cells);
          }
        }
      }
    }
    return new Table(List.copyOf(rows), Optional.empty());
  }

  private static void checkWidth(Node row, int cells, int width, Faults faults) {
    if (cells != width) {
      faults.add(row.getStartOffset(), place -> rowWidth(cells, width, place));
    }
  }

  private static Problem rowWidth(int cells, int width, SourceLocation location) {
    return Problem.error(
        "table-row-width",
        location,
        Text.of("这一行有" + cells + "格，表头有" + width + "格", "the row has " + cells + " cells, the head " + width),
        Text.of("请补上或删去竖线；格中的竖线写作\\|。", "Add or take out a bar; a bar within a cell is written \\|."));
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell found) {
        cells.add(found);
      }
    }
    return List.copyOf(cells);
  }

  @Override
  public String kind() {
    return FORM.name();
  }

  @Override
  public List<Mark.Value> markWords() {
    return caption.stream().toList();
  }

  @Override
  public BlockModel model(BlockWriter writer) {
    Optional<String> title = caption.map(Mark.Value::text);
    List<Optional<String>> alignments = rows.get(0).stream().map(Table::alignment).toList(); // all rows have the first one's
    HtmlParts cells = new HtmlParts(rows.stream().flatMap(List::stream).map(writer::html).toList());
    int height = rows.size();
    boolean rowHeads = alignments.size() > 1 && !alignments.get(0).equals(END);
    return page -> {
      Map<String, Object> model = new LinkedHashMap<>();
      title.ifPresent(text -> model.put(CAPTION, text));
      model.put("head", row(0, cells, alignments));
      model.put("rows", IntStream.range(1, height).mapToObj(row -> row(row, cells, alignments)).toList());
      model.put("rowHeads", rowHeads);
      return model;
    };
  }

  private static List<Map<String, Object>> row(int row, HtmlParts cells, List<Optional<String>> alignments) {
    int first = row * alignments.size();
    return IntStream.range(0, alignments.size()).mapToObj(i -> cell(cells.get(first + i), alignments.get(i))).toList();
  }

  private static Map<String, Object> cell(Html text, Optional<String> alignment) {
    return alignment.isEmpty() ? Map.of("text", text) : Map.of("text", text, "align", alignment.get());
  }

  /** Where its words stand in {@code cell}, if not at its start. */
  private static Optional<String> alignment(TableCell cell) {
    return switch (cell.getAlignment() == null ? TableCell.Alignment.LEFT : cell.getAlignment()) {
      case RIGHT -> END;
      case CENTER -> CENTER;
      default -> Optional.empty();
    };
  }
}
