package org.kuayue.markdown.chart;

import java.util.ArrayList;
import java.util.List;
import org.kuayue.markdown.tree.TextWidth;

/**
 * Points from left to right, joined: each with its number above and its name below. Where a phone has no room for all
 * of these, every second or third is left out, counted from the last; the table has them all.
 */
final class PointPlot {

  /** How much larger than names numbers are set. */
  private static final double VALUE_SIZE = 1.35;

  /** Beyond it the names of two points do not stand beside each other; beyond twice that the points change places. */
  static final double WIDEST_NAME = Plot.WIDTH / 2;

  static final double WIDEST_NUMBER = WIDEST_NAME / VALUE_SIZE;

  private static final double TOP = 2.2;
  private static final double DEPTH = 7.5;
  private static final double BELOW = 2.1;

  /** Numbers that all lie above this part of the greatest are drawn from the least on: from zero they look alike. */
  private static final double NEAR = 0.75;

  /** Where numbers lie that are all the same, which is neither high nor low. */
  private static final double LEVEL = 0.5;

  private final Series series;
  private final double low;
  private final double high;
  private final boolean upright;

  private PointPlot(Series series, double low, double high, boolean upright) {
    this.series = series;
    this.low = low;
    this.high = high;
    this.upright = upright;
  }

  static Plot line(Series series) {
    double least = least(series);
    double greatest = greatest(series);
    boolean fromZero = least < greatest * NEAR;
    PointPlot plot = new PointPlot(series, fromZero ? Math.min(0, least) : least, Math.max(greatest, 0), true);
    return plot.of(fromZero ? List.of(plot.across(0)) : List.of());
  }

  /** The lower the number, the higher its place. */
  static Plot rank(Series series) {
    return new PointPlot(series, least(series), greatest(series), false).of(List.of());
  }

  private static double least(Series series) {
    return series.points().stream().mapToDouble(Series.Point::number).min().orElse(0);
  }

  private static double greatest(Series series) {
    return series.points().stream().mapToDouble(Series.Point::number).max().orElse(0);
  }

  private Plot of(List<Plot.Line> axis) {
    List<Plot.Dot> dots = new ArrayList<>();
    for (Series.Point point : series.points()) {
      dots.add(new Plot.Dot(x(dots.size()), y(point.number())));
    }
    List<Plot.Line> lines = new ArrayList<>(axis);
    for (int i = 1; i < dots.size(); i++) {
      lines.add(new Plot.Line(dots.get(i - 1).x(), dots.get(i - 1).y(), dots.get(i).x(), dots.get(i).y(), "line"));
    }
    List<Plot.Label> texts = new ArrayList<>();
    int step = step();
    for (int i = (dots.size() - 1) % step; i < dots.size(); i += step) {
      Series.Point point = series.points().get(i);
      double x = dots.get(i).x();
      texts.add(new Plot.Label(x, numberY(dots, i), 0, "middle", "point", point.text()));
      texts.add(new Plot.Label(x, TOP + DEPTH + BELOW - 0.4, 0, "middle", "label", point.label()));
    }
    return new Plot(TOP + DEPTH + BELOW, step == 1, List.of(), lines, dots, texts);
  }

  /** Where the number of a point stands: above it, but below one in a valley, where the lines rise on both sides. */
  private static double numberY(List<Plot.Dot> dots, int i) {
    double y = dots.get(i).y();
    boolean valley = i > 0 && i < dots.size() - 1 && dots.get(i - 1).y() < y && dots.get(i + 1).y() < y;
    return valley && y < TOP + DEPTH - 2 ? y + 1.7 : y - 0.8;
  }

  private double x(int position) {
    double margin = widest() / 2 / Plot.WIDTH;
    return margin + position * (1 - 2 * margin) / (series.points().size() - 1);
  }

  private double y(double number) {
    double share = high > low ? (number - low) / (high - low) : LEVEL;
    return TOP + DEPTH * (upright ? 1 - share : share);
  }

  private Plot.Line across(double number) {
    return new Plot.Line(0, y(number), 1, y(number), "axis");
  }

  /** Of how many points one is named, so that names and numbers do not meet on a phone. */
  private int step() {
    double distance = (x(1) - x(0)) * Plot.WIDTH;
    return (int) Math.max(1, Math.ceil((widest() + 0.5) / distance));
  }

  private double widest() {
    return series.points().stream()
        .mapToDouble(point -> Math.max(TextWidth.of(point.label()), TextWidth.of(point.text()) * VALUE_SIZE))
        .max()
        .orElse(0);
  }
}
