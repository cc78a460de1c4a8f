package org.kuayue.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.kuayue.font.HeadlineFont;

/**
 * Sets lines of text in the headline font: Han breaks anywhere but before closing marks, Latin between words. An eighth of an
 * em parts Han from letters and digits, and of two marks in a row the first gives up its empty half, as on pages. A Chinese
 * font's curly quotes are as wide as a Han character, so between Latin letters the straight ones of typewriters stand in.
 */
final class TextSetter {

  /** Han and its marks begin here. */
  static final int FIRST_WIDE = 0x2E80;

  private static final double SMALLER = 0.95;
  private static final double NEARLY = 0.7;

  /** Marks whose right half is empty, and those before which such a half is one too many. */
  private static final String CLOSING = "，。、”’）》〉」』】";
  private static final String FOLLOWING = CLOSING + "；：“‘（《〈「『【";

  /** Between Han and a letter or a digit, and where a mark gives up its half, in em. */
  private static final double BESIDE_LATIN = 0.125;
  private static final double HALF = -0.5;

  private final Graphics2D graphics;
  private final HeadlineFont font;

  TextSetter(Graphics2D graphics, HeadlineFont font) {
    this.graphics = graphics;
    this.font = font;
  }

  /** Draws one line from {@code x}, its base line at {@code y}; returns where it ends. */
  double line(String text, double x, double y, double size, Color colour) {
    graphics.setColor(colour);
    double pen = x;
    int before = ' ';
    for (int character : drawn(text).codePoints().toArray()) {
      pen += space(before, character) * size;
      AffineTransform place = new AffineTransform(size, 0, 0, size, pen, y);
      graphics.fill(place.createTransformedShape(font.outline(character)));
      pen += font.advance(character) * size;
      before = character;
    }
    return pen;
  }

  /** How wide {@code text} is. */
  double width(String text, double size) {
    return width(0, ' ', drawn(text)) * size;
  }

  /** How wide a line is, in em, that was {@code width} wide and ended in {@code before}, with {@code text} behind it. */
  private double width(double width, int before, String text) {
    double whole = width;
    int last = before;
    for (int character : text.codePoints().toArray()) {
      whole += space(last, character) + font.advance(character);
      last = character;
    }
    return whole;
  }

  private static double space(int before, int after) {
    if (CLOSING.indexOf(before) >= 0 && FOLLOWING.indexOf(after) >= 0) {
      return HALF;
    }
    boolean latin = Character.isIdeographic(before) ? isLatin(after) : Character.isIdeographic(after) && isLatin(before);
    return latin ? BESIDE_LATIN : 0;
  }

  private static boolean isLatin(int character) {
    return character < FIRST_WIDE && Character.isLetterOrDigit(character);
  }

  private static String drawn(String text) {
    boolean latin = text.codePoints().noneMatch(character -> character >= FIRST_WIDE);
    return latin ? text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"") : text;
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
    for (String piece : Pieces.of(drawn(text))) {
      if (!line.isEmpty() && width(filled, last, piece.stripTrailing()) * size > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
        filled = 0;
        last = ' ';
      }
      filled = width(filled, last, piece);
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
    for (List<String> better : List.of(List.of(text), phrases(drawn(text)))) {
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
