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
        String mended = mended(point, end - i, chinese);
        if (mended != null && (!chinese || isChinese(text, i, end))) {
          text.replace(i, end, mended);
        }
      }
      i = Math.max(i, end - 1);
    }
  }

  private static String mended(char point, int length, boolean chinese) {
    if (chinese) {
      return point == '…' ? (length == 1 ? "……" : null) : (length == 3 || length == 6 ? "……" : null);
    }
    return point == '.' && length == 3 ? "…" : null;
  }

  private static boolean isChinese(InlineText text, int start, int end) {
    return CharacterClass.isChinese(text.beforeQuotes(start)) || CharacterClass.isChinese(text.afterQuotes(end));
  }
}
