package org.kuayue.markdown.chart;

import java.util.ArrayList;
import java.util.List;
import org.kuayue.markdown.tree.TextWidth;

/** Horizontal bars, each below its name and with its number at its end. */
final class BarPlot {

  private static final double LINE = 1.5;

  /** Between a name and its bar. */
  private static final double STEP = 0.15;

  private static final double THICKNESS = 1.1;
  private static final double GAP = 0.9;

  /** Between the end of a bar and its number. */
  private static final double SPACE = 0.4;

  /** How much wider than names numbers are set. */
  private static final double VALUE_SIZE = 1.1;

  /** Beyond it two numbers, at bars that go either way from zero, would leave a phone no room for the bars. */
  static final double WIDEST_NUMBER = (Plot.WIDTH / 2 - SPACE) / VALUE_SIZE;

  private BarPlot() {}

  static Plot of(Series series) {
    double least = Math.min(0, series.points().stream().mapToDouble(Series.Point::number).min().orElse(0));
    double greatest = Math.max(0, series.points().stream().mapToDouble(Series.Point::number).max().orElse(0));
    double left = least < 0 ? room(series) : 0;
    double right = greatest > 0 || least == 0 ? room(series) : 0;
    double scale = (1 - left - right) / (greatest > least ? greatest - least : 1);
    double zero = left - least * scale;
    List<Plot.Bar> bars = new ArrayList<>();
    List<Plot.Line> axis = new ArrayList<>(); // at zero, where bars go both ways from it; a whole one would strike names through
    List<Plot.Label> texts = new ArrayList<>();
    double y = 0;
    for (Series.Point point : series.points()) {
      for (String line : TextWidth.wrap(point.label(), Plot.WIDTH)) {
        texts.add(new Plot.Label(0, y + LINE * 0.7, 0, "start", "label", line));
        y += LINE;
      }
      y += STEP;
      double length = Math.abs(point.number()) * scale;
      boolean negative = point.number() < 0;
      if (zero > 0) {
        axis.add(new Plot.Line(zero, y, zero, y + THICKNESS, "axis"));
      }
      bars.add(new Plot.Bar(negative ? zero - length : zero, y, length, THICKNESS));
      texts.add(
          new Plot.Label(
              negative ? zero - length : zero + length,
              y + THICKNESS * 0.82,
              negative ? -SPACE : SPACE,
              negative ? "end" : "start",
              "value",
              point.text()));
      y += THICKNESS + GAP;
    }
    return new Plot(y - GAP, true, bars, axis, List.of(), texts);
  }

  /** What the widest number takes beside its bar, as a share of a phone's width. */
  private static double room(Series series) {
    double widest = series.points().stream().mapToDouble(point -> TextWidth.of(point.text())).max().orElse(0);
    return (widest * VALUE_SIZE + SPACE) / Plot.WIDTH;
  }
}
