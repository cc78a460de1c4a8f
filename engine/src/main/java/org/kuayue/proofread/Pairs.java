package org.kuayue.proofread;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * Every quotation mark and bracket has its other half in the same paragraph. The last that a paragraph opens need not
 * be closed there if the next paragraph goes on with it (GB/T 15834-2011), {@code 1）} is a list's, and ’ in a Latin word
 * is an apostrophe.
 */
final class Pairs implements Rule {

  private static final String OPENING = "“‘《〈（「『【〔";
  private static final String CLOSING = "”’》〉）」』】〕";
  private static final char APOSTROPHE = '’';

  /** What a list's number may have before its bracket: {@code 12）}, {@code 一）}. */
  private static final int LIST_NUMBER = 2;
  private static final String NUMERALS = "0123456789一二三四五六七八九十";
  private static final String BEFORE_NUMBER = " 　\n，；：、。";

  @Override
  public String name() {
    return "pair";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public boolean mayBegin(char c) {
    return kind(OPENING, c) >= 0 || kind(CLOSING, c) >= 0;
  }

  @Override
  public void read(Prose text, Findings findings) {
    Deque<Integer> open = new ArrayDeque<>();
    int[] count = new int[OPENING.length()];
    for (int i : text.places()) {
      char c = text.charAt(i);
      if (kind(OPENING, c) >= 0) {
        open.push(i);
        count[kind(OPENING, c)]++;
      } else if (kind(CLOSING, c) >= 0 && !isApostrophe(text, i, count)) {
        close(text, i, open, count, findings);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    open.stream()
        .filter(left -> text.charAt(left) == '“')
        .findFirst()
        .filter(last -> goesOn(text, last))
        .ifPresent(open::remove);
    open.forEach(left -> addUnclosed(text, left, findings));
  }

  /** Closes at {@code at}; what was opened later and is still open is a fault, since pairs do not cross. */
  private static void close(Prose text, int at, Deque<Integer> open, int[] count, Findings findings) {
    char closing = text.charAt(at);
    int kind = kind(CLOSING, closing);
    if (count[kind] == 0) {
      if (closing != ')' && !(closing == '）' && endsListNumber(text, at))) {
        findings.add(at, unopened(closing), unopenedHint(closing));
      }
      return;
    }
    while (kind(OPENING, text.charAt(open.peek())) != kind) {
      int left = open.pop();
      count[kind(OPENING, text.charAt(left))]--;
      addUnclosed(text, left, findings);
    }
    open.pop();
    count[kind]--;
  }

  /** Whether a list's number stands before {@code at}: at the beginning, or behind a mark of clauses, a space or a line's end. */
  private static boolean endsListNumber(Prose text, int at) {
    int start = at;
    while (start > 0 && at - start < LIST_NUMBER && NUMERALS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start < at ? BEFORE_NUMBER.indexOf(text.at(start - 1)) >= 0 : at > 0 && at <= LIST_NUMBER;
  }

  /** Half-width brackets pair with full-width ones: that they are half-width is the fault that another rule tells. */
  private static int kind(String marks, char c) {
    return marks.indexOf(c == '(' ? '（' : c == ')' ? '）' : c);
  }

  private static void addUnclosed(Prose text, int at, Findings findings) {
    char c = text.charAt(at);
    if (c != '(') {
      findings.add(at, unclosed(c), unclosedHint(c));
    }
  }

  private static boolean isApostrophe(Prose text, int at, int[] count) {
    char before = text.at(at - 1);
    boolean inside = Neighbours.isLatin(before) && Neighbours.isLatin(text.at(at + 1));
    boolean nothingOpen = count[CLOSING.indexOf(APOSTROPHE)] == 0;
    return text.charAt(at) == APOSTROPHE && (inside || nothingOpen && Neighbours.isLatin(before));
  }

  /**
   * Whether the quotation that begins at {@code at} goes on in the next paragraph: it begins its own, or follows a mark, as
   * in 他说：“…. In the midst of a sentence it is a word that is quoted, and closed right there.
   */
  private static boolean goesOn(Prose text, int at) {
    return text.is(Trait.QUOTATION_GOES_ON) && !Character.isLetterOrDigit(text.at(at - 1));
  }

  private static Text unclosed(char c) {
    return Text.of(c + " 在本段没有对应的 " + other(c, OPENING, CLOSING), c + " is not closed in its paragraph");
  }

  private static Text unclosedHint(char c) {
    return hint(c, other(c, OPENING, CLOSING));
  }

  private static Text unopened(char c) {
    return Text.of(c + " 在本段没有对应的 " + other(c, CLOSING, OPENING), c + " is not opened in its paragraph");
  }

  private static Text unopenedHint(char c) {
    return hint(c, other(c, CLOSING, OPENING));
  }

  private static Text hint(char c, char other) {
    return Text.of("请补上 " + other + " ，或删去 " + c + " 。", "Add " + other + ", or take " + c + " out.");
  }

  private static char other(char c, String from, String to) {
    return to.charAt(from.indexOf(c));
  }
}
