package org.kuayue.markdown.chart;

import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayue.markdown.block.BlockForm;
import org.kuayue.markdown.block.BlockModel;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.block.BlockWriter;
import org.kuayue.markdown.block.BodyBlock;
import org.kuayue.markdown.block.Faults;
import org.kuayue.markdown.block.Host;
import org.kuayue.markdown.block.Mark;
import org.kuayue.markdown.block.Table;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A chart, drawn from a table that stays beside it: in the source so that editors have one place for a number, on the
 * page for whoever cannot see the drawing.
 *
 * @param table the node of the table
 * @param type how it is drawn
 * @param series its numbers
 * @param mark what the editor says of it
 */
public record Chart(BlockNode table, ChartType type, Series series, Mark mark) implements BodyBlock {

  private static final String TYPE = "type";
  private static final String TITLE = "title";
  private static final String UNIT = "unit";
  private static final String NOTE = "note";

  /** {@code {.chart type=bar unit="%" title="…" note="…"}} below a table. */
  public static final BlockForm FORM =
      new BlockForm("chart", Host.TABLE, List.of(TYPE), List.of(UNIT, TITLE, NOTE), Chart::of);

  private static Chart of(Node host, Mark mark, Faults faults) {
    String word = mark.text(TYPE).orElseThrow();
    Optional<ChartType> known = ChartType.of(word);
    if (known.isEmpty()) {
      faults.add(mark.offset(TYPE), place -> typeUnknown(word, place));
    }
    ChartType type = known.orElse(ChartType.BAR); // of any, so that the table's own faults are told as well
    return new Chart((BlockNode) host, type, Series.of(Table.in(host), type, mark, faults), mark);
  }

  @Override
  public String kind() {
    return FORM.name();
  }

  @Override
  public List<Mark.Value> markWords() {
    return Stream.of(TITLE, UNIT, NOTE).filter(mark.values()::containsKey).map(mark.values()::get).toList();
  }

  @Override
  public BlockModel model(BlockWriter writer) {
    Map<String, Object> drawing = drawing();
    BlockModel numbers = writer.model(table);
    return page -> {
      Map<String, Object> model = new LinkedHashMap<>(drawing);
      model.put("table", numbers.on(page));
      return model;
    };
  }

  /** What is the same on every page. */
  private Map<String, Object> drawing() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(TYPE, type.word());
    model.put(TITLE, mark.text(TITLE).orElse(series.name()));
    Stream.of(UNIT, NOTE)
        .forEach(key -> mark.text(key).ifPresent(text -> model.put(key, RepeatedLabel.cut(text))));
    model.put(
        "points",
        series.points().stream().map(point -> Map.of("label", point.label(), "value", point.text())).toList());
    model.put("plot", type.plot(series).model());
    return model;
  }

  private static Problem typeUnknown(String word, SourceLocation location) {
    return Problem.error(
        "chart-type-unknown",
        location,
        Text.of("没有“" + word + "”这种图表", "there is no chart of type \"" + word + "\""),
        Nearest.hint(word, ChartType.words()));
  }
}
