package org.kuayue.proofread;

import org.kuayue.problem.Text;

/**
 * Asterisks of bold words and of lists, and __ of bold words, that readers would see. What may be meant as it is stays until a
 * second one shows that it is not: ** with spaces, ＊＊ (a name left out), ＊ at the beginning of a line (a note). Powers (2**3),
 * stars behind figures (0.35**) and words left out (d**n, ****) are never meant for bold, nor are names (a__b) and blanks
 * (____, or __ beside no word).
 */
final class LeftoverStars {

  private static final int NONE = -1;

  private static final Text BOLD = Text.of("星号没有变成粗体", "asterisks that make nothing bold");
  private static final Text BOLD_HINT =
      Text.of(
          "请在要加粗的文字前后紧挨着各写半角的**；文件头里不能加粗；正文中若就要星号，请写\\*\\*。",
          "Write a plain ** right before and right behind the words (a header has no bold); in a text, \\*\\* where they are meant.");
  private static final Text LINES = Text.of("下划线没有变成粗体", "low lines that make nothing bold");
  private static final Text LINES_HINT =
      Text.of(
          "请在要加粗的文字前后紧挨着各写半角的**；若就要下划线，请写\\_\\_。",
          "Write a plain ** right before and right behind the words; for low lines that are meant, \\_\\_.");

  private final Prose text;
  private final Findings findings;

  /** The sign whose other half is still to come, after its first half has been told. */
  private char open;

  private int spaced = NONE;
  private int wide = NONE;
  private int bullet = NONE;

  LeftoverStars(Prose text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Reads the signs from {@code i} on, and returns where they end. */
  int read(int i) {
    int end = LeftoverMarkdown.end(text, i);
    if (!text.isTyped(i)) {
      return end;
    }
    char sign = text.charAt(i);
    boolean bold = end - i == 2 || end - i == 3 && sign == '*';
    if (bold && open == sign) {
      open = 0;
    } else if (bold) {
      bold(i, end);
    } else if (sign == '＊' && end - i == 1) {
      bullet(i);
    }
    return end;
  }

  private void bold(int i, int end) {
    char before = text.at(i - 1);
    char after = text.at(end);
    if (text.charAt(i) == '_') {
      lines(i, before, after);
    } else if (text.charAt(i) == '＊') {
      wide = second(wide, i);
    } else if (!Character.isLetterOrDigit(before) && LeftoverMarkdown.isSpace(after)) {
      spaced = second(spaced, i);
    } else if (!isOther(before, after, end - i)) {
      findings.add(i, BOLD, BOLD_HINT);
      open = '*';
    }
  }

  private void lines(int i, char before, char after) {
    boolean besideWord = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
    if (besideWord && !(Neighbours.isLatin(before) && Neighbours.isLatin(after))) {
      findings.add(i, LINES, LINES_HINT);
      open = '_';
    }
  }

  /** Tells the first of two, or keeps it. */
  private int second(int first, int i) {
    if (first == NONE) {
      return i;
    }
    findings.add(first, BOLD, BOLD_HINT);
    return NONE;
  }

  private static boolean isOther(char before, char after, int count) {
    boolean behindWord = Neighbours.isLatin(before);
    return Neighbours.isDigit(before) && !Neighbours.isIdeograph(after)
        || behindWord && Neighbours.isLatin(after)
        || behindWord && count > 2;
  }

  private void bullet(int i) {
    if (!LeftoverMarkdown.isSpace(text.at(i + 1)) || !LeftoverMarkdown.beginsLine(text, i)) {
      return;
    }
    if (bullet >= 0) {
      findings.add(bullet, LeftoverList.MESSAGE, LeftoverList.HINT);
      bullet = Integer.MIN_VALUE; // told once
    } else if (bullet == NONE) {
      bullet = i;
    }
  }
}
