package org.kuayue.share;

import java.util.ArrayList;
import java.util.List;

/** What a line must not part: a Latin word with its space, a Han character with the marks that cling to it. */
final class Pieces {

  private static final String NOT_FIRST = "，。、；：？！”’）》〉」』】…—·%,.;:?!)]}";
  private static final String NOT_LAST = "“‘（《〈「『【([{";

  private Pieces() {}

  /** The pieces of {@code text}, which are all of it. */
  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = 0;
    for (int character : text.codePoints().toArray()) {
      if (!piece.isEmpty() && mayPart(before, character)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(character);
      before = character;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  private static boolean mayPart(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ' || after == '　') {
      return false;
    }
    return before == ' ' || before >= Typeface.FIRST_WIDE || after >= Typeface.FIRST_WIDE;
  }
}
