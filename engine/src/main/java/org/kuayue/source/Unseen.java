package org.kuayue.source;

import java.util.regex.Pattern;

/** Spaces of any kind, and what cannot be seen: readers see no words in them. Java's own blank knows no no-break space. */
public final class Unseen {

  /** Besides separators and formats, a letter and a symbol that are drawn as nothing; what Java does not know yet is seen. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}\u3164\u2800&&\\P{Cn}]");

  private static final Pattern NOTHING_ELSE = Pattern.compile(UNSEEN + "*+");

  private Unseen() {}

  /** {@code text} without them. */
  public static String without(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  /** Whether {@code text} has some. */
  public static boolean isIn(String text) {
    return UNSEEN.matcher(text).find();
  }

  /** Whether there is nothing else in {@code text}. */
  public static boolean isAll(String text) {
    return NOTHING_ELSE.matcher(text).matches();
  }
}
