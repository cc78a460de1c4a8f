package org.kuayue.markdown.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How a chart draws its numbers. */
enum ChartType {
  /** Sizes side by side: horizontal bars from zero, so that long names have room. */
  BAR(1, 20, Double.MAX_VALUE, BarPlot.WIDEST_NUMBER, BarPlot::of),
  /** A course over time. */
  LINE(2, 24, PointPlot.WIDEST_NAME, PointPlot.WIDEST_NUMBER, PointPlot::line),
  /** A place in a ranking over time: the lower the number, the higher it is drawn. */
  RANK(2, 8, PointPlot.WIDEST_NAME, PointPlot.WIDEST_NUMBER, PointPlot::rank),
  /** Before and after. */
  SLOPE(2, 2, PointPlot.WIDEST_NAME, PointPlot.WIDEST_NUMBER, PointPlot::line);

  private final int minimum;
  private final int maximum;
  private final double widestName;
  private final double widestNumber;
  private final Function<Series, Plot> plot;

  ChartType(int minimum, int maximum, double widestName, double widestNumber, Function<Series, Plot> plot) {
    this.minimum = minimum;
    this.maximum = maximum;
    this.widestName = widestName;
    this.widestNumber = widestNumber;
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

  /** How wide a row's name may be, in the size of text. */
  double widestName() {
    return widestName;
  }

  /** How wide a row's number may be, in the size of text. */
  double widestNumber() {
    return widestNumber;
  }

  Plot plot(Series series) {
    return plot.apply(series);
  }
}
