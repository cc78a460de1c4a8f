package org.kuayue.proofread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * HTML and Markdown in header values and marks, which are plain text: readers, chats and search results get the signs. Of what
 * stands in angle brackets only elements of HTML are meant for such: others are names.
 */
final class LeftoverPlain {

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:a|b|big|br|center|code|del|div|em|font|h[1-6]|hr|i|img|ins|li|mark|nobr|ol|p|q|s|small|span|strong|sub|sup"
              + "|u|ul|wbr)(?:\\s[^<>]{0,200})?/?>");
  private static final Pattern NAME = Pattern.compile("(?i)&(?:[a-z][a-z0-9]{1,30}|#\\d{1,7}|#x[0-9a-f]{1,6});");

  private static final Text MESSAGE = Text.of("这里只能写文字，符号会照原样印出来", "plain text belongs here, and the signs would be printed");

  /** What to do with a link. */
  static final Text NO_LINK = Text.of("这里不能写链接，请只留文字。", "There can be no link here: leave the words alone.");

  private LeftoverPlain() {}

  /** Reads the sign at {@code i}, and returns where what it begins ends, or {@code i} where that is nothing. */
  static int read(Prose text, int i, Findings findings) {
    return switch (text.charAt(i)) {
      case '<' -> add(text, i, TAG, Text.of("请删去标签", "Take the tag out: "), findings);
      case '&' -> add(text, i, NAME, Text.of("请直接写这个字符，不写", "Write the character itself, not "), findings);
      case '#' -> heading(text, i, findings);
      case ']' -> link(text, i, findings);
      default -> i;
    };
  }

  /** Whether the semicolon at {@code i} ends the name of a character, and is no mark. */
  static boolean endsName(Prose text, int i) {
    int start = i - 1;
    while (i - start < 32 && (Neighbours.isLatin(text.at(start)) || text.at(start) == '#')) {
      start--;
    }
    return text.is(Trait.PLAIN) && text.at(start) == '&' && matcher(NAME, text, start).lookingAt();
  }

  private static int add(Prose text, int i, Pattern pattern, Text hint, Findings findings) {
    Matcher matcher = matcher(pattern, text, i);
    if (!matcher.lookingAt()) {
      return i;
    }
    String found = matcher.group();
    findings.add(i, MESSAGE, Text.of(hint.zh() + found + "。", hint.en() + found));
    return matcher.end();
  }

  private static Matcher matcher(Pattern pattern, Prose text, int i) {
    return pattern.matcher(text).region(i, text.length());
  }

  /** Signs with a space behind them, which are a heading in a text. */
  private static int heading(Prose text, int i, Findings findings) {
    int end = LeftoverMarkdown.end(text, i);
    if (i > 0 || !LeftoverMarkdown.isSpace(text.at(end))) {
      return i;
    }
    findings.add(i, MESSAGE, Text.of("请删去开头的#。", "Take the # at the beginning out."));
    return end;
  }

  private static int link(Prose text, int i, Findings findings) {
    if (text.at(i + 1) != '(') {
      return i;
    }
    findings.add(i, MESSAGE, NO_LINK);
    return i + 1;
  }
}
