package org.kuayue.markdown.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a chart draws its numbers. */
enum ChartType {
  /** Sizes side by side: horizontal bars from zero, so that long names have room. */
  BAR(1, 20, BarPlot::of),
  /** A course over time. */
  LINE(2, 24, PointPlot::line),
  /** A place in a ranking over time: the lower the number, the higher it is drawn. */
  RANK(2, 8, PointPlot::rank),
  /** Before and after. */
  SLOPE(2, 2, PointPlot::slope);

  private final int minimum;
  private final int maximum;
  private final Function<Series, Plot> plot;

  ChartType(int minimum, int maximum, Function<Series, Plot> plot) {
    this.minimum = minimum;
    this.maximum = maximum;
    this.plot = plot;
  }

  static Optional<ChartType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ChartType::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The least number of rows that makes sense. */
  int minimum() {
    return minimum;
  }

  /** The greatest number of rows that can be read on a phone. */
  int maximum() {
    return maximum;
  }

  Plot plot(Series series) {
    return plot.apply(series);
  }
}
