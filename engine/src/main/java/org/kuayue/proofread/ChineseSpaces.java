package org.kuayue.proofread;

import java.util.Set;
import org.kuayue.problem.Text;

/**
 * Spaces beside Chinese marks, 很好 ，大家, and between the characters of a sentence, 这 是 很 好 的。 Text that was copied out of a
 * PDF has them. A single space between two words is meant, and so are those of a title or of a row of names: told is what stands
 * before a mark, within a pair of marks or behind a comma, and a sentence that falls apart into single characters. 《 》 have a
 * rule of their own.
 */
final class ChineseSpaces implements Rule {

  private static final String POINTS = "，。、；：？！";
  private static final String OPENING = "“（";
  private static final String CLOSING = "”）";

  /** So many spaces, and so many single characters between them, make a sentence that has fallen apart. */
  private static final int GAPS = 4;

  private static final int SINGLES = 3;

  private static final Text BESIDE = Text.of("中文标点旁多了空格", "a space beside a Chinese mark");
  private static final Text BETWEEN = Text.of("汉字之间多了空格", "spaces between Chinese characters");
  private static final Text NO_SPACE = Text.of("请删去空格。", "Take the space out.");
  private static final Text NO_SPACES = Text.of("请删去这句话里汉字之间的空格。", "Take out the spaces between the characters of this sentence.");

  @Override
  public String name() {
    return "chinese-spaces";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public boolean mayBegin(char c) {
    return c == ' ';
  }

  @Override
  public void read(Prose text, Findings findings) {
    int told = -1;
    for (int i : text.places()) {
      if (text.charAt(i) != ' ' || text.at(i - 1) == ' ' || !text.isTyped(i)) {
        continue;
      }
      int end = i;
      while (text.at(end) == ' ' && end < text.length()) {
        end++;
      }
      if (isBesideMark(text, i, end)) {
        findings.add(i, BESIDE, NO_SPACE);
      } else if (i > told && isBetweenHan(text, i, end)) {
        told = readSentence(text, i, findings);
      }
    }
  }

  /** Whether the spaces from {@code start} to {@code end} are too many; a sign of Markdown beside them has a use for them. */
  private static boolean isBesideMark(Prose text, int start, int end) {
    if (start == 0 || end == text.length() || !text.isNext(start) || !text.isNext(end)) {
      return false;
    }
    char before = text.charAt(start - 1);
    char after = text.charAt(end);
    boolean hanBefore = Neighbours.isIdeograph(before);
    boolean hanAfter = Neighbours.isIdeograph(after);
    return hanBefore && (POINTS + CLOSING).indexOf(after) >= 0 || hanAfter && (POINTS + OPENING).indexOf(before) >= 0;
  }

  private static boolean isBetweenHan(Prose text, int start, int end) {
    return Neighbours.isIdeograph(text.at(start - 1)) && Neighbours.isIdeograph(text.at(end));
  }

  /** Reads on from the first space between two characters at {@code start}, and returns where the row of such words ends. */
  private static int readSentence(Prose text, int start, Findings findings) {
    int gaps = 0;
    int singles = 0;
    int i = start;
    while (i < text.length() && (text.charAt(i) == ' ' || Neighbours.isIdeograph(text.charAt(i)))) {
      boolean gap = text.charAt(i) == ' ' && text.charAt(i - 1) != ' ';
      gaps += gap ? 1 : 0;
      singles += gap && text.at(i - 2) == ' ' ? 1 : 0;
      i++;
    }
    if (gaps >= GAPS && singles >= SINGLES && POINTS.indexOf(text.at(i)) >= 0) {
      findings.add(start, BETWEEN, NO_SPACES);
    }
    return i;
  }
}
