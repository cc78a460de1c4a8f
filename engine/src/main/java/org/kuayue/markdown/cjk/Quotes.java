package org.kuayue.markdown.cjk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Pairs straight quotation marks within one block, across marks such as {@code **}, in one walk with a stack.
 * In Chinese a mark opens and the next closes, whatever stands around, as there are no spaces to go by; in
 * English what stands around decides. Single marks nest in double ones, or stand for themselves.
 */
final class Quotes {

  /** Words whose beginning an apostrophe stands for. Any other word may begin a quotation whose end was forgotten. */
  private static final Set<String> ELISIONS = Set.of("em", "tis", "twas", "twere", "twill", "cause", "til");

  private static final int LONGEST_ELISION = 5;

  private final InlineText text;
  private final boolean chinese;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int openDoubles;

  Quotes(InlineText text, boolean chinese) {
    this.text = text;
    this.chinese = chinese;
  }

  void mend() {
    for (int i = 0; i < text.length(); i++) {
      if (text.isPlain(i, '"') || text.isPlain(i, '\'') && !isApostrophe(i)) {
        quote(i, text.charAt(i));
      }
    }
    while (!open.isEmpty()) {
      unpaired(open.pop());
    }
  }

  private void quote(int i, char mark) {
    if (closes(i) && hasPartner(mark)) {
      pair(partner(mark), i, mark);
    } else if (opens(i)) {
      open.push(i);
      openDoubles += mark == '"' ? 1 : 0;
    } else {
      unpaired(i);
    }
  }

  /** A single mark cannot reach out of the double marks that it stands in. */
  private boolean hasPartner(char mark) {
    return mark == '"' ? openDoubles > 0 : !open.isEmpty() && text.charAt(open.peek()) == '\'';
  }

  private int partner(char mark) {
    int partner = open.pop();
    while (text.charAt(partner) != mark) {
      unpaired(partner);
      partner = open.pop();
    }
    openDoubles -= mark == '"' ? 1 : 0;
    return partner;
  }

  private void pair(int opening, int closing, char mark) {
    text.replace(opening, opening + 1, mark == '"' ? "“" : "‘");
    text.replace(closing, closing + 1, mark == '"' ? "”" : "’");
  }

  /** Between letters: {@code don't}. */
  private boolean isApostrophe(int i) {
    int after = text.after(i + 1);
    boolean within =
        CharacterClass.isWordPart(text.before(i)) && CharacterClass.isWordPart(after) && !Character.isDigit(after);
    if (within && !chinese) {
      text.replace(i, i + 1, "’");
    }
    return within;
  }

  /** In English single marks without a partner are apostrophes still: {@code workers'}, {@code '90s} and {@code 'tis}. */
  private void unpaired(int i) {
    int before = text.before(i);
    boolean plural = (before == 's' || before == 'S') && !CharacterClass.isWordPart(text.after(i + 1));
    boolean begins = CharacterClass.isWhitespace(before) || isLeadIn(before);
    boolean elision = begins && (Character.isDigit(text.after(i + 1)) || ELISIONS.contains(word(i + 1)));
    if (!chinese && text.charAt(i) == '\'' && (plural || elision)) {
      text.replace(i, i + 1, "’");
    }
  }

  /** The word that begins at {@code start}, in lower case; empty where it is longer than an elision. */
  private String word(int start) {
    StringBuilder word = new StringBuilder();
    for (int i = start; CharacterClass.isWordPart(text.after(i)); i++) {
      if (word.length() == LONGEST_ELISION) {
        return "";
      }
      word.append(Character.toLowerCase(text.charAt(i)));
    }
    return word.toString();
  }

  private boolean opens(int i) {
    int before = text.before(i);
    int after = text.after(i + 1);
    if (CharacterClass.isWhitespace(after) || CharacterClass.isClosing(after)) {
      return false;
    }
    return chinese || CharacterClass.isWhitespace(before) || isLeadIn(before) || CharacterClass.isWide(before);
  }

  private boolean closes(int i) {
    int before = text.before(i);
    int after = text.after(i + 1);
    if (CharacterClass.isWhitespace(before) || CharacterClass.isOpening(before)) {
      return false;
    }
    return chinese || !CharacterClass.isWordPart(after);
  }

  /** Punctuation after which an English quotation can begin: an opening bracket, a dash, another mark. */
  private static boolean isLeadIn(int c) {
    return CharacterClass.isOpening(c) || c == '-' || c == '–' || c == '—' || c == '/' || c == '"' || c == '\'';
  }
}
