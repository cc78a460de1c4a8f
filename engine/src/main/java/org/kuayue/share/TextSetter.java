package org.kuayue.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.kuayue.font.HeadlineFont;

/** Sets lines of text in the headline font: Han breaks anywhere but before closing marks, Latin between words. */
final class TextSetter {

  private static final double SMALLER = 0.95;
  private static final double NEARLY = 0.7;

  private final Graphics2D graphics;
  private final Typeface typeface;

  TextSetter(Graphics2D graphics, HeadlineFont font) {
    this.graphics = graphics;
    this.typeface = new Typeface(font);
  }

  /** Draws one line from {@code x}, its base line at {@code y}; returns where it ends. */
  double line(String text, double x, double y, double size, Color colour) {
    graphics.setColor(colour);
    return typeface.draw(graphics, Typeface.drawn(text), x, y, size);
  }

  /** How wide {@code text} is. */
  double width(String text, double size) {
    return typeface.width(0, ' ', Typeface.drawn(text)) * size;
  }

  /** The largest of sizes up to {@code most} at which {@code text} fills no more than {@code lines} lines of the width. */
  double fitting(String text, double width, int lines, double most) {
    double size = most;
    while (!fits(lines(text, width, size), width, lines, size)) {
      size *= SMALLER;
    }
    return size;
  }

  private boolean fits(List<String> lines, double width, int most, double size) {
    return lines.size() <= most && lines.stream().allMatch(line -> width(line, size) <= width);
  }

  /** The narrowest width, up to {@code width}, that needs no more lines: a title's lines come out of one length. */
  private double balanced(String text, double width, double size) {
    int lines = lines(text, width, size).size();
    double narrow = width;
    while (fits(lines(text, narrow * SMALLER, size), narrow * SMALLER, lines, size)) {
      narrow *= SMALLER;
    }
    return narrow;
  }

  /** {@code text} in lines of at most {@code width}; to measure a line anew at each piece would take the square of the time. */
  List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double filled = 0;
    int last = ' ';
    for (String piece : Pieces.of(Typeface.drawn(text))) {
      if (!line.isEmpty() && typeface.width(filled, last, piece.stripTrailing()) * size > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
        filled = 0;
        last = ' ';
      }
      filled = typeface.width(filled, last, piece);
      last = piece.codePointBefore(piece.length());
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  /**
   * {@code text} in as many lines as {@link #lines} needs, but, where that can be, parted only behind a mark or at the wide space
   * between the halves of a title: a line then ends where a reader would pause.
   */
  List<String> phrases(String text, double width, double size) {
    List<String> lines = lines(text, width, size);
    List<String> phrases = phrases(text);
    return phrases.size() == lines.size() && fits(phrases, width, lines.size(), size) ? phrases : lines;
  }

  private static List<String> phrases(String text) {
    return List.of(text.split("(?<=[，。；：、？！])(?=[^　])|(?<=[,;:.?!]) |　+"));
  }

  /**
   * A title in lines, and the size that they have.
   *
   * @param size in pixels
   */
  record Setting(List<String> lines, double size) {

    double height(double leading) {
      return lines.size() * size * leading;
    }
  }

  /**
   * {@code text} as large as {@code size}, in lines of much the same length; or in one line, or in lines that end behind a
   * mark, where it need not be much smaller for that.
   */
  Setting title(String text, double width, double size) {
    List<String> lines = lines(text, balanced(text, width, size), size);
    for (List<String> better : List.of(List.of(text), phrases(Typeface.drawn(text)))) {
      double fitting = better.stream().mapToDouble(line -> fitting(line, width, 1, size)).min().orElse(0);
      if (better.size() <= lines.size() && fitting >= size * NEARLY) {
        return new Setting(better, fitting);
      }
    }
    return new Setting(lines, size);
  }

  /** Draws {@code lines}, the first base line one size below {@code top}; returns the end. */
  double block(List<String> lines, double x, double top, double size, double leading, Color colour) {
    double y = top;
    for (String line : lines) {
      line(line, x, y + size * 0.88, size, colour);
      y += size * leading;
    }
    return y;
  }
}
