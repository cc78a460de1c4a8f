package org.kuayue.markdown.chart;

import java.util.List;
import java.util.Map;

/**
 * What is drawn. Across, places are percentages of the width, whatever that is on the reader's screen; down, they are
 * multiples of the size of text. So text keeps its size on every screen, and the drawing grows with the text.
 *
 * @param height of the whole
 * @param complete whether every point is named
 * @param bars rectangles
 * @param lines from point to point
 * @param dots points
 * @param texts lines of text
 */
record Plot(
    double height, boolean complete, List<Bar> bars, List<Line> lines, List<Dot> dots, List<Label> texts) {

  /** The width of a phone's column, in the size of text: what fits into it fits everywhere. */
  static final double WIDTH = 18;

  record Bar(double x, double y, double width, double height) {}

  record Line(double x1, double y1, double x2, double y2, String role) {}

  record Dot(double x, double y) {}

  /**
   * A line of text.
   *
   * @param shift to the right of {@code x}, in the size of text
   * @param anchor {@code start}, {@code middle} or {@code end}
   * @param role {@code label}, {@code value} at a bar or {@code point} at a point
   */
  record Label(double x, double y, double shift, String anchor, String role, String text) {}

  /** The drawing as its component gets it. */
  Map<String, Object> model() {
    return Map.of(
        "height", em(height),
        "complete", complete,
        "bars", bars.stream().map(Plot::model).toList(),
        "lines", lines.stream().map(Plot::model).toList(),
        "dots", dots.stream().map(dot -> Map.of("x", percent(dot.x), "y", em(dot.y))).toList(),
        "texts", texts.stream().map(Plot::model).toList());
  }

  private static Map<String, Object> model(Bar bar) {
    return Map.of("x", percent(bar.x), "y", em(bar.y), "width", percent(bar.width), "height", em(bar.height));
  }

  private static Map<String, Object> model(Line line) {
    return Map.of(
        "x1", percent(line.x1), "y1", em(line.y1), "x2", percent(line.x2), "y2", em(line.y2), "role", line.role);
  }

  private static Map<String, Object> model(Label label) {
    return Map.of(
        "x", percent(label.x),
        "y", em(label.y),
        "shift", em(label.shift),
        "anchor", label.anchor,
        "role", label.role,
        "text", label.text);
  }

  private static String percent(double share) {
    return decimal(share * 100) + "%";
  }

  private static String em(double size) {
    return decimal(size) + "em";
  }

  /** One decimal, and a point whatever the machine's language. */
  private static String decimal(double number) {
    long tenths = Math.round(number * 10);
    String digits = Math.abs(tenths) / 10 + (tenths % 10 == 0 ? "" : "." + Math.abs(tenths) % 10);
    return tenths < 0 ? "-" + digits : digits;
  }
}
