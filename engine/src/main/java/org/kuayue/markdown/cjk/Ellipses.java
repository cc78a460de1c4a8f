package org.kuayue.markdown.cjk;

/**
 * Points that stand for an ellipsis. In Chinese three or six are 省略号, six points (GB/T 15834-2011, 4.11), and so is a
 * single …, which is half of it; in English three are an ellipsis. Any other number of points is left alone.
 */
final class Ellipses {

  private Ellipses() {}

  static void mend(InlineText text, boolean chinese) {
    for (int i = 0; i < text.length(); i++) {
      char point = text.charAt(i);
      int end = point == '.' || point == '…' ? text.endOfRow(i, point) : i;
      boolean whole = text.charAt(i - 1) != point && text.charAt(end) != point;
      if (whole && end > i) {
        if (isMeant(point, end - i, chinese) && (!chinese || isChinese(text, i, end))) {
          text.replace(i, end, chinese ? "……" : "…");
        }
      }
      i = Math.max(i, end - 1);
    }
  }

  /** Whether so many points stand for an ellipsis, and are not one already. */
  private static boolean isMeant(char point, int length, boolean chinese) {
    return point == '…' ? chinese && length == 1 : length == 3 || chinese && length == 6;
  }

  private static boolean isChinese(InlineText text, int start, int end) {
    return CharacterClass.isChinese(text.beforeQuotes(start)) || CharacterClass.isChinese(text.afterQuotes(end));
  }
}
