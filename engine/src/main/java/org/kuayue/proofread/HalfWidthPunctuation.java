package org.kuayue.proofread;

import static org.kuayue.proofread.Neighbours.isDigit;
import static org.kuayue.proofread.Neighbours.isDigitOfAnyWidth;
import static org.kuayue.proofread.Neighbours.isLatin;

import java.util.Set;
import org.kuayue.problem.Text;

/**
 * Half-width {@code , . : ; ? !} beside Chinese text. Left alone: a mark between two digits (a decimal point, a time, a
 * ratio), the point of a number at the head of a list, of an abbreviation and of a file's ending, and that with which a name
 * begins.
 */
final class HalfWidthPunctuation implements Rule {

  private static final String HALF = ",.:;?!";
  private static final String FULL = "，。：；？！";
  private static final String BEFORE_A_NAME = " \n、，；：。！？（《“/(";
  private static final Text MESSAGE = Text.of("中文里用了半角标点", "a half-width mark in Chinese text");

  /** Longest word that a point can shorten: Prof. */
  private static final int ABBREVIATION = 4;

  /** Those that are written small, and the last parts of those that have two: a.m., e.g. */
  private static final Set<String> SMALL = Set.of("vs", "al", "etc", "cf", "eds", "pp");
  private static final Set<String> PARTS = Set.of("m", "e", "g");

  @Override
  public String name() {
    return "half-width-punctuation";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public boolean mayBegin(char c) {
    return HALF.indexOf(c) >= 0;
  }

  @Override
  public void read(Prose text, Findings findings) {
    for (int i : text.places()) {
      int mark = HALF.indexOf(text.charAt(i));
      if (mark >= 0 && isFault(text, i)) {
        findings.add(i, MESSAGE, Findings.write(FULL.substring(mark, mark + 1)));
      }
    }
  }

  private static boolean isFault(Prose text, int i) {
    boolean between = isDigitOfAnyWidth(text.at(i - 1)) && isDigitOfAnyWidth(text.at(i + 1));
    return !between
        && !(text.charAt(i) == ';' && LeftoverPlain.endsName(text, i))
        && (Neighbours.chineseBefore(text, i) || Neighbours.chineseAfter(text, i + 1))
        && (text.charAt(i) != '.' || isFullStop(text, i));
  }

  /** Whether the point at {@code i} ends a sentence, or should. */
  private static boolean isFullStop(Prose text, int i) {
    boolean ellipsis = text.at(i - 1) == '.' || text.at(i + 1) == '.';
    return !ellipsis && !isListNumber(text, i) && !isAbbreviation(text, i) && !isEnding(text, i) && !isName(text, i);
  }

  /** {@code 1.总则} at the beginning or behind a mark. */
  private static boolean isListNumber(Prose text, int i) {
    int start = i;
    while (isDigitOfAnyWidth(text.at(start - 1)) && i - start < 3) {
      start--;
    }
    return start < i && !Character.isLetterOrDigit(text.at(start - 1)) && text.at(start - 1) != '.';
  }

  /** {@code Dr.王}, {@code J.K.罗琳}, {@code a.m.、p.m.}. */
  private static boolean isAbbreviation(Prose text, int i) {
    int start = i;
    while (isLowerCase(text.at(start - 1)) && i - start < ABBREVIATION) {
      start--;
    }
    char first = text.at(start - 1);
    boolean capital = first >= 'A' && first <= 'Z' && !isLatin(text.at(start - 2));
    boolean behindPoint = first == '.' && isLowerCase(text.at(start - 2));
    String small = text.subSequence(start, i).toString();
    return capital || behindPoint && PARTS.contains(small) || first != '.' && !isLatin(first) && SMALL.contains(small);
  }

  /** {@code 说明.md}. */
  private static boolean isEnding(Prose text, int i) {
    int end = i + 1;
    while ((isLowerCase(text.at(end)) || isDigit(text.at(end))) && end - i <= ABBREVIATION + 1) {
      end++;
    }
    return end - i > 2 && isLowerCase(text.at(i + 1)) && !isLatin(text.at(end));
  }

  /** {@code 、.NET}: a point before Latin letters and behind what no sentence ends with. */
  private static boolean isName(Prose text, int i) {
    return isLatin(text.at(i + 1)) && !isDigit(text.at(i + 1)) && BEFORE_A_NAME.indexOf(text.at(i - 1)) >= 0;
  }

  private static boolean isLowerCase(char c) {
    return c >= 'a' && c <= 'z';
  }
}
