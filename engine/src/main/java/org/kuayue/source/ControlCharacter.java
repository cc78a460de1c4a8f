package org.kuayue.source;

import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;

/**
 * A character that nobody sees and that means nothing on a page. XML has no way to hold most of them, so that a single one
 * would make a feed unreadable from there on.
 */
public final class ControlCharacter {

  /** Behind the controls of ISO 6429, and where noncharacters begin: nearly all of a text is between the two. */
  private static final int ISO_END = 0xA0;

  private static final int NONCHARACTERS = 0xFDD0;

  private ControlCharacter() {}

  /** Whether {@code c} is one: a control other than a tab or a line's end, or a code that Unicode gives to no character. */
  public static boolean is(int c) {
    return c < ISO_END ? isControl(c) : c >= NONCHARACTERS && isNoncharacter(c);
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t';
  }

  private static boolean isNoncharacter(int c) {
    return c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
  }

  /** The problem of {@code c}, the first of {@code count} in its file. */
  public static Problem problem(SourceLocation location, int c, int count) {
    String name = "U+%04X".formatted(c);
    return Problem.error(
        "character-control",
        location,
        Text.of(
            "这里有一个看不见的控制字符" + name + (count > 1 ? "，此文件里共有" + count + "个" : ""),
            "an invisible control character, " + name + (count > 1 ? ", the first of " + count + " in this file" : "")),
        Text.of("请把它删去，多半是从别处粘贴带来的。", "Delete it; it was most likely pasted in."));
  }
}
