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
import org.kuayue.markdown.tree.PlainText;

/**
 * A table. Its first column heads the rows, unless it is set to the right as numbers are.
 *
 * @param rows the header first
 * @param caption what it shows
 */
public record Table(List<List<TableCell>> rows, Optional<String> caption) implements BodyBlock {

  private static final String CAPTION = "caption";

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
    return new Table(in(host).rows(), mark.text(CAPTION));
  }

  /** What {@code cell} says, without marks. */
  public static String text(TableCell cell) {
    return PlainText.of(cell);
  }

  static Table of(TableBlock block) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (Node section = block.getFirstChild(); section != null; section = section.getNext()) {
      for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && !(section instanceof TableSeparator)) {
          rows.add(cells(row));
        }
      }
    }
    return new Table(List.copyOf(rows), Optional.empty());
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
  public Map<String, Object> model(BlockWriter writer) {
    Map<String, Object> model = new LinkedHashMap<>();
    caption.ifPresent(text -> model.put(CAPTION, text));
    model.put("head", cells(rows.get(0), writer));
    model.put("rows", rows.stream().skip(1).map(row -> cells(row, writer)).toList());
    model.put("rowHeads", rows.get(0).size() > 1 && !alignment(rows.get(0).get(0)).equals("end"));
    return model;
  }

  private static List<Map<String, Object>> cells(List<TableCell> row, BlockWriter writer) {
    return row.stream()
        .map(cell -> Map.<String, Object>of("text", writer.html(cell), "align", alignment(cell)))
        .toList();
  }

  private static String alignment(TableCell cell) {
    return switch (cell.getAlignment() == null ? TableCell.Alignment.LEFT : cell.getAlignment()) {
      case RIGHT -> "end";
      case CENTER -> "center";
      default -> "start";
    };
  }
}
