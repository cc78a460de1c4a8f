package org.kuayue.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The point of a picture that a crop keeps as near to its middle as it can.
 *
 * @param x from the left, in percent
 * @param y from the top, in percent
 */
public record Focus(int x, int y) {

  /** The picture's middle: where no focus is given. */
  public static final Focus MIDDLE = new Focus(50, 50);

  private static final Pattern FORM = Pattern.compile("(\\d{1,3})% +(\\d{1,3})%");

  /** The focus that {@code text} names, such as {@code 50% 30%}; nothing where it has another form or lies outside. */
  public static Optional<Focus> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Focus focus = new Focus(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    return Optional.of(focus).filter(inside -> inside.x <= 100 && inside.y <= 100);
  }

  /** Whether it is where none is given. */
  public boolean isMiddle() {
    return x == MIDDLE.x && y == MIDDLE.y;
  }

  /** As style sheets write it. */
  @Override
  public String toString() {
    return x + "% " + y + "%";
  }
}
