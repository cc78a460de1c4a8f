package org.kuayue.proofread;

import java.util.Set;
import org.kuayue.problem.Text;

/** Slips of the keyboard in English text. */
final class English {

  private static final Set<String> EN = Set.of("en");

  /** A function word twice in a row. "That that" and "had had" can be right and are not in the list; nor is on-site. */
  static final Rule DOUBLED_WORD =
      new PatternRule(
          "doubled-word",
          EN,
          new PatternRule.Start(Character::isLetter, (c, text, i) -> !Character.isLetter(text.at(i - 1)) && mayBeTwice(text, i)),
          "(?i)\\b(the|an?|of|to|in|on|at|by|for|from|with|and|or|is|are|was|were|be|it|its|their|this)[ \\n]{1,9}+\\1\\b(?!-)",
          Text.of("单词重复", "a word twice in a row"),
          match -> Findings.write(match.group(1)));

  /** A space before a mark that closes a clause; a row of spaced points stays. */
  static final Rule SPACE_BEFORE_PUNCTUATION =
      new PatternRule(
          "space-before-punctuation",
          EN,
          new PatternRule.Start(c -> c == ' ' || c == '\n', (c, text, i) -> " \n,;:!?.".indexOf(text.at(i + 1)) >= 0),
          "(?<![ \\n.])[ \\n]{1,9}+(?:[,;:!?]|\\.(?! ?\\.))(?=[\\s”’\"')\\]]|$)",
          Text.of("标点前多了空格", "a space before a mark"),
          match -> Findings.write(match.group().strip()));

  /** More than one space between words. */
  static final Rule DOUBLE_SPACE =
      new PatternRule(
          "double-space",
          EN,
          new PatternRule.Start(c -> c == ' ', (c, text, i) -> text.at(i + 1) == c),
          "(?<=[^ \\n]) {2,}+(?=[^ \\n])",
          Text.of("连续空格", "more than one space between words"),
          match -> Text.of("请只留一个空格。", "Leave one space."));

  /** Longest word of the list, and the space behind it. */
  private static final int LONGEST = 6;

  private English() {}

  /** Whether the word at {@code i} is short, and what follows it begins with the same letter. */
  private static boolean mayBeTwice(Prose text, int i) {
    int end = i;
    while (end - i < LONGEST && Character.isLetter(text.at(end))) {
      end++;
    }
    int next = end;
    while (next - end < 9 && (text.at(next) == ' ' || text.at(next) == '\n') && next < text.length()) {
      next++;
    }
    return Character.toLowerCase(text.at(next)) == Character.toLowerCase(text.charAt(i));
  }
}
