package org.kuayue.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts a summary from the beginning of a paragraph: at the end of a sentence that is outside all quotation marks and
 * brackets; without one in reach at the end of a clause, and at worst between words, with what is open closed. It counts
 * in graphemes, so that no character of several code points is torn.
 */
final class Summary {

  /** 80 Han characters or Hangul syllables, or 160 Latin characters. */
  private static final int WIDTH = 160;

  private static final Pattern GRAPHEME = Pattern.compile("\\X");
  private static final Pattern BREAK = Pattern.compile("(?<=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFF65])\\n|\\n(?=\\p{IsHan})");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");
  private static final Set<String> SHORTENED = Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "vs", "cf");
  private static final String OPENING = "“‘《〈（「『【〔([{";
  private static final String CLOSING = "”’》〉）」』】〕)]}";
  private static final String SENTENCE = "。！？!?.";
  private static final String CLAUSE = "，；：、,;:—";

  private final String text;
  private final Deque<Character> open = new ArrayDeque<>();
  private int sentence;
  private int clause;
  private int word;
  private String openAtWord = "";

  private Summary(String text) {
    this.text = text;
  }

  /** The summary of {@code paragraph}, plain text; all of it where it is short. */
  static String of(String paragraph) {
    String oneLine = SPACES.matcher(BREAK.matcher(paragraph).replaceAll("")).replaceAll(" ").strip();
    return new Summary(oneLine).cut();
  }

  private String cut() {
    int width = 0;
    int end = 0;
    Matcher graphemes = GRAPHEME.matcher(text);
    while (graphemes.find()) {
      int c = text.codePointAt(graphemes.start());
      width += isWide(c) || isHangul(c) ? 2 : 1;
      if (width > WIDTH) {
        return shortened(graphemes.start());
      }
      end = graphemes.end();
      note(graphemes.start(), end);
    }
    return text;
  }

  /** Notes whether the text can be cut at {@code end}, behind the grapheme at {@code start}. */
  private void note(int start, int end) {
    char c = text.charAt(start);
    boolean closes = isClosing(c, start);
    if (closes) {
      open.pop();
    } else if (OPENING.indexOf(c) >= 0) {
      open.push(CLOSING.charAt(OPENING.indexOf(c)));
    }
    boolean outside = open.isEmpty();
    if (outside && endsSentence(start, closes)) {
      sentence = end;
    } else if (outside && CLAUSE.indexOf(c) >= 0 && !isBetweenDigits(start)) {
      clause = start;
    }
    if (OPENING.indexOf(c) < 0 && isBetweenWords(start, end)) {
      word = end;
      openAtWord = toClose();
    }
  }

  private String shortened(int limit) {
    if (sentence > 0) {
      return text.substring(0, sentence);
    }
    String ellipsis = text.codePoints().filter(Summary::isWide).count() > SPACES.split(text).length ? "……" : "…";
    if (clause > 0) {
      return text.substring(0, clause).strip() + ellipsis;
    }
    boolean far = 2 * word > limit;
    return text.substring(0, far ? word : limit).strip() + ellipsis + (far ? openAtWord : toClose());
  }

  /** The marks that close what is open, the innermost first. */
  private String toClose() {
    return open.stream().map(String::valueOf).collect(Collectors.joining());
  }

  private boolean isClosing(char c, int at) {
    boolean apostrophe = c == '’' && Character.isLetter(charAt(at - 1)) && Character.isLetter(charAt(at + 1));
    return !open.isEmpty() && open.peek() == c && !apostrophe;
  }

  /** A sentence ends with its mark, or with what closes behind the mark: 。”. */
  private boolean endsSentence(int at, boolean closes) {
    int mark = at;
    while (closes && CLOSING.indexOf(charAt(mark)) >= 0) {
      mark--;
    }
    char c = charAt(mark);
    char next = charAt(at + 1);
    boolean followed = c == '。' || c == '！' || c == '？' || Character.isWhitespace(next);
    boolean more = SENTENCE.indexOf(next) >= 0 || open.isEmpty() && CLOSING.indexOf(next) >= 0;
    return SENTENCE.indexOf(c) >= 0 && followed && !more && !(c == '.' && isShortened(mark));
  }

  /** Whether the point at {@code at} shortens a word: Dr., J., e.g. */
  private boolean isShortened(int at) {
    int start = Math.max(text.lastIndexOf(' ', at), Math.max(text.lastIndexOf('“', at), text.lastIndexOf('(', at))) + 1;
    String word = text.substring(start, at);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || word.indexOf('.') >= 0 || SHORTENED.contains(word);
  }

  private boolean isBetweenDigits(int at) {
    return Character.isDigit(charAt(at - 1)) && Character.isDigit(charAt(at + 1));
  }

  private boolean isBetweenWords(int start, int end) {
    char next = charAt(end);
    boolean fits = CLOSING.indexOf(next) < 0 && SENTENCE.indexOf(next) < 0 && CLAUSE.indexOf(next) < 0;
    return fits && (next == ' ' || isWide(text.codePointAt(start)) || end < text.length() && isWide(text.codePointAt(end)));
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  /** As wide as a Han character, but in words that spaces part. */
  private static boolean isHangul(int c) {
    return c >= 0xAC00 && c <= 0xD7A3;
  }

  /** A character of Chinese text; those of Latin text are half as wide. */
  private static boolean isWide(int c) {
    return c >= 0x2E80 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFF60 || c >= 0x20000;
  }
}
