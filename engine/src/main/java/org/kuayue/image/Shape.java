package org.kuayue.image;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuayue.header.Focus;

/** The forms in which pages show a photograph, and the widths that each is made in. */
public enum Shape {
  /** As it was taken: in articles and on the page of photographs. */
  WHOLE(0, 0, 360, 720, 1080, 1600),
  /** On the cover's cards. */
  WIDE(16, 9, 360, 720, 1080),
  /** In the cover's strip. */
  CARD(4, 3, 360, 720, 1080),
  /** On the contact sheet. */
  SQUARE(1, 1, 240, 480);

  private final int across;
  private final int down;
  private final List<Integer> widths;

  Shape(int across, int down, Integer... widths) {
    this.across = across;
    this.down = down;
    this.widths = List.of(widths);
  }

  /** The word for it in templates and style sheets. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The part of a picture of {@code width} by {@code height} that it shows: as large as fits, around the focus. */
  Rectangle crop(int width, int height, Focus focus) {
    if (this == WHOLE) {
      return new Rectangle(width, height);
    }
    int cropWidth = Math.min(width, Math.max(1, Math.round((float) height * across / down)));
    int cropHeight = Math.min(height, Math.max(1, Math.round((float) width * down / across)));
    return new Rectangle(
        start(width, cropWidth, focus.x()), start(height, cropHeight, focus.y()), cropWidth, cropHeight);
  }

  private static int start(int whole, int part, int percent) {
    return Math.max(0, Math.min(whole - part, Math.round(whole * percent / 100f - part / 2f)));
  }

  /** The widths for a crop that is {@code available} pixels wide: never more than there are. */
  List<Integer> widths(int available) {
    List<Integer> made = new ArrayList<>(widths.stream().filter(width -> width < available).toList());
    if (made.size() < widths.size()) {
      made.add(Math.min(available, widths.get(made.size())));
    }
    return made;
  }

  /** Its height at {@code width}, from a crop of {@code crop}'s size. */
  static int height(Rectangle crop, int width) {
    return Math.max(1, Math.round((float) width * crop.height / crop.width));
  }
}
