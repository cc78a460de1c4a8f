package org.kuayue.markdown.cjk;

/**
 * Hyphens that stand for a dash. In Chinese two or three are 破折号, a dash of two characters (GB/T 15834-2011,
 * 4.12); in English two are an en dash and three an em dash. A single — is left alone: between Chinese words it
 * is 连接号 (4.13), as in 郑州—郑州, and longer would be wrong.
 */
final class Dashes {

  private Dashes() {}

  static void mend(InlineText text, boolean chinese) {
    for (int i = 0; i < text.length(); i++) {
      int end = text.endOfRow(i, '-');
      int length = end - i;
      boolean whole = text.charAt(i - 1) != '-' && text.charAt(end) != '-';
      if (whole && (length == 2 || length == 3)) {
        if (chinese && isChineseDash(text.beforeQuotes(i), text.afterQuotes(end))) {
          text.replace(i, end, "——");
        } else if (!chinese && isEnglishDash(text.before(i), text.after(end))) {
          text.replace(i, end, length == 2 ? "–" : "—");
        }
      }
      i = Math.max(i, end - 1);
    }
  }

  /** Chinese follows, or it ends what was said in Chinese. Not before Latin: that is an option of a command. */
  private static boolean isChineseDash(int before, int after) {
    boolean chineseBefore = CharacterClass.isChinese(before);
    boolean edgeBefore = CharacterClass.isWhitespace(before);
    boolean edgeAfter = CharacterClass.isWhitespace(after);
    return CharacterClass.isChinese(after) && (chineseBefore || edgeBefore || CharacterClass.isLatin(before))
        || chineseBefore && edgeAfter;
  }

  /** Not an arrow, and not an option of a command such as {@code --help}. */
  private static boolean isEnglishDash(int before, int after) {
    boolean option = CharacterClass.isWhitespace(before) && CharacterClass.isWordPart(after);
    return before != '<' && after != '>' && !option;
  }
}
