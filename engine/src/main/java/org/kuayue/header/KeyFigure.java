package org.kuayue.header;

import java.util.Optional;
import org.kuayue.source.Unseen;

/**
 * A number worth being shown large.
 *
 * @param number with its unit
 * @param meaning what it is
 */
public record KeyFigure(String number, String meaning) {

  /** The figure that {@code text} names, such as {@code 3.5 times | growth in ten years}. */
  public static Optional<KeyFigure> parse(String text) {
    String[] parts = text.split("\\|", -1);
    return parts.length == 2 && !Unseen.isAll(parts[0]) && !Unseen.isAll(parts[1])
        ? Optional.of(new KeyFigure(parts[0].strip(), parts[1].strip()))
        : Optional.empty();
  }
}
