package org.kuayue.share;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import org.kuayue.font.HeadlineFont;

/**
 * The headline font's characters beside each other: an eighth of an em parts Han from letters and digits, and of two marks in
 * a row the first gives up its empty half, as on pages. A Chinese font's curly quotes are as wide as a Han character, so
 * between Latin letters the straight ones of typewriters stand in.
 *
 * @param font its outlines
 */
record Typeface(HeadlineFont font) {

  /** Han and its marks begin here. */
  static final int FIRST_WIDE = 0x2E80;

  /** Marks whose right half is empty, and those before which such a half is one too many. */
  private static final String CLOSING = "，。、”’）》〉」』】";
  private static final String FOLLOWING = CLOSING + "；：“‘（《〈「『【";

  /** Between Han and a letter or a digit, and where a mark gives up its half, in em. */
  private static final double BESIDE_LATIN = 0.125;
  private static final double HALF = -0.5;

  /** {@code text} with the quotation marks that are drawn for those in it. */
  static String drawn(String text) {
    boolean latin = text.codePoints().noneMatch(character -> character >= FIRST_WIDE);
    return latin ? text.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"") : text;
  }

  /** Draws {@code text} from {@code x}, its base line at {@code y}, in the present colour; returns where it ends. */
  double draw(Graphics2D graphics, String text, double x, double y, double size) {
    double pen = x;
    int before = ' ';
    for (int character : text.codePoints().toArray()) {
      pen += space(before, character) * size;
      AffineTransform place = new AffineTransform(size, 0, 0, size, pen, y);
      graphics.fill(place.createTransformedShape(font.outline(character)));
      pen += font.advance(character) * size;
      before = character;
    }
    return pen;
  }

  /** How wide a line is, in em, that was {@code width} wide and ended in {@code before}, with {@code text} behind it. */
  double width(double width, int before, String text) {
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
}
