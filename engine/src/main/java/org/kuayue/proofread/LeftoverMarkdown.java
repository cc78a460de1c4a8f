package org.kuayue.proofread;

import java.util.Set;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * Markdown that made nothing and stands in what readers read: {@code ##Title}, {@code ＃ Title}, {@code ＞ words}, bold without
 * its other half ({@link LeftoverStars}), lines of a list or a table that became none ({@link LeftoverList}, {@link
 * LeftoverTable}), and both it and HTML where there can be neither ({@link LeftoverPlain}). Signs behind a backslash are
 * meant, and so is one by itself: #1, 5*3, ＞60.
 */
final class LeftoverMarkdown implements Rule {

  /** All that may be what is left; in plain text also those of HTML. */
  private static final String SIGNS = "*＊_#＃＞>][【［|｜-\n\t<&";

  private static final String SPACES = " \n　";
  private static final int INDENT = 4;
  private static final int LONGEST_LINK = 60;

  private static final Text HEADING = Text.of("没有变成标题", "what was meant for a heading is none");
  private static final Text HEADING_HINT =
      Text.of(
          "请写成“## 标题”：从行首写半角井号，后空一个半角空格，前后各空一行。",
          "Write \"## Title\" from the beginning of the line: plain signs, a plain space behind them.");
  private static final Text QUOTE = Text.of("没有变成引文", "what was meant for a quotation is none");
  private static final Text QUOTE_HINT = Text.of("请在行首写半角的“>”，后空一格。", "Begin the line with a half-width > and a space.");
  static final Text LINK = Text.of("没有变成链接", "what was meant for a link is none");
  private static final Text LINK_HINT =
      Text.of("请写成[文字](地址)；若就要方括号，请写\\]。", "Write [text](address); for a bracket that is meant, \\].");

  @Override
  public String name() {
    return "leftover-markdown";
  }

  @Override
  public Set<String> languages() {
    return Set.of();
  }

  @Override
  public boolean mayBegin(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  @Override
  public void read(Prose text, Findings findings) {
    LeftoverStars stars = new LeftoverStars(text, findings);
    boolean tableSought = false;
    boolean listSought = false;
    boolean tabsSought = false;
    int done = 0;
    for (int i : text.places()) {
      if (i < done) {
        continue;
      }
      done = text.is(Trait.PLAIN) ? LeftoverPlain.read(text, i, findings) : i;
      if (done > i) {
        continue;
      }
      switch (text.charAt(i)) {
        case '*', '＊', '_' -> done = stars.read(i);
        case '#', '＃' -> done = heading(text, i, findings);
        case '＞', '>' -> quote(text, i, findings);
        case ']' -> link(text, i, findings);
        case '【', '［', '[' -> LeftoverBrackets.read(text, i, findings);
        case '|', '｜' -> {
          if (!tableSought) {
            LeftoverTable.read(text, findings);
          }
          tableSought = true;
        }
        case '\n', '-' -> {
          if (!listSought) {
            LeftoverList.read(text, findings);
          }
          listSought = true;
        }
        case '\t' -> {
          if (!tabsSought) {
            LeftoverTable.readTabs(text, findings);
          }
          tabsSought = true;
        }
        default -> {}
      }
    }
  }

  /** Reads the signs from {@code i} on, and returns where they end. */
  private static int heading(Prose text, int i, Findings findings) {
    int end = end(text, i);
    boolean meant =
        end - i > 1
            || text.charAt(i) == '＃' && isSpace(text.at(end))
            || text.at(end) == '　'
            || text.at(end) == ' ' && text.isBehindWideSpace(i);
    if (meant && end < text.length() && text.isTyped(i) && beginsLine(text, i)) {
      findings.add(i, HEADING, HEADING_HINT);
    }
    return end;
  }

  private static void quote(Prose text, int i, Findings findings) {
    int words = isSpace(text.at(i + 1)) ? i + 2 : i + 1;
    boolean number = Neighbours.isDigit(text.at(words));
    boolean meant = text.charAt(i) == '＞' || text.isBehindWideSpace(i);
    if (meant && !number && words < text.length() && text.isTyped(i) && beginsLine(text, i)) {
      findings.add(i, QUOTE, QUOTE_HINT);
    }
  }

  private static void link(Prose text, int i, Findings findings) {
    if (text.at(i + 1) == '(' && text.isTyped(i) && text.isTyped(i + 1) && !opensBefore(text, i)) {
      findings.add(i, LINK, LINK_HINT);
    }
  }

  /** Whether a bracket that is to be read as one stands before {@code i}: those of links are not among the words. */
  private static boolean opensBefore(Prose text, int i) {
    int open = i - 1;
    while (open > 0 && i - open < LONGEST_LINK && text.charAt(open) != '[') {
      open--;
    }
    return open >= 0 && text.charAt(open) == '[';
  }

  /** Where the row of the sign at {@code i} ends. */
  static int end(Prose text, int i) {
    int end = i + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(i)) {
      end++;
    }
    return end;
  }

  static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  /** Whether nothing but a few spaces stands before {@code i} in its line. */
  static boolean beginsLine(Prose text, int i) {
    int before = i - 1;
    while (before >= 0 && i - before <= INDENT && (text.charAt(before) == ' ' || text.charAt(before) == '　')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n';
  }
}
