package org.kuayue.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kuayue.markdown.tree.TextWidth;

/**
 * Lines of one paragraph that were not broken for want of room: paragraphs as they come out of Word, each on a line with no
 * blank one between, the lines of a poem, a signature with its date. Markdown makes a space of a line's end, or nothing. Lines
 * that a program or a PDF's column has wrapped are about as wide as each other, all but the last, and neither very long nor
 * very short; these are left alone, and so is one sentence a line.
 */
final class MeantLines {

  /** In Han characters: wider than anybody wraps a text. */
  private static final double LONG = 80;

  /** Lines below this may be a poem's or a signature's, and lines below the other one are. */
  private static final double SHORT = 20;
  private static final double SHORTEST = 8;

  /** More than marks that may not begin a line make lines differ. */
  private static final double ROOM = 2;

  private static final int POEM = 4;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern FIRST_WORD = Pattern.compile("^(?:[^\\s\\p{IsHan}]++|.)");

  /** Within a line a point ends a sentence behind a longer word: that of Mr., of U.S. or of p.m. does not. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[。！？…][”’）》」』]*+|(?<=\\p{Ll}{4})[.!?][\"'”’)]*+ |[.!?][\"'”’)]*+$");

  private static final Pattern MARK_AT_END = Pattern.compile("[\\p{P}&&[^\\p{Pd}]]$");

  /** A line, with its spaces, and what parts it from the next: its end, and there the signs of a quotation. */
  private static final Pattern LINE = Pattern.compile("(?<=^|\\n)[ \\t>]*+([^\\n]*+)");

  /** A break that is meant. */
  private static final Pattern BROKEN = Pattern.compile("(?:  |\\\\)$");

  /** What other rules ask about or what stands on a line of its own anyway: lists, tables, pictures, code, a source. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^[ \\t]*+(?:[-–—*+•·●○■□◆◇▪①-⒛❶-❿㈠-㈩|｜{<]|!\\[|[(（]?[0-9一二三四五六七八九十]{1,3}[.．、)）])|[\\t`]");

  /** An address takes room that readers do not see, and wraps as no words do. */
  private static final Pattern ADDRESS = Pattern.compile("\\]\\(|://|www\\.");

  private final String paragraph;
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final double[] widths;

  MeantLines(String paragraph) {
    this.paragraph = paragraph;
    Matcher line = LINE.matcher(paragraph);
    while (line.find()) {
      starts.add(line.start(1));
      lines.add(line.group(1));
    }
    this.widths = lines.stream().mapToDouble(words -> TextWidth.of(words.strip())).toArray();
  }

  /** Where the first line begins that goes on with the one above it and was not to. */
  OptionalInt first() {
    boolean isVerse = isVerse();
    return IntStream.range(1, lines.size())
        .filter(line -> isJoined(line) && (isVerse || isBelowParagraph(line)))
        .map(starts::get)
        .findFirst();
  }

  private boolean isJoined(int line) {
    String above = lines.get(line - 1);
    return !BROKEN.matcher(above).find() && !SIGNED.matcher(above).find() && !SIGNED.matcher(lines.get(line)).find();
  }

  /** Whether the line above is a paragraph: longer than a line, and several sentences to their end. */
  private boolean isBelowParagraph(int line) {
    String above = lines.get(line - 1).strip();
    List<MatchResult> ends = widths[line - 1] > LONG ? SENTENCE_END.matcher(above).results().toList() : List.of();
    return ends.size() > 1 && ends.get(ends.size() - 1).end() == above.length();
  }

  private boolean isVerse() {
    double widest = Arrays.stream(widths).max().orElse(0);
    return widest <= SHORT
        && HAN.matcher(paragraph).find()
        && !ADDRESS.matcher(paragraph).find()
        && (widest <= SHORTEST || isUneven(widest) || isPoem());
  }

  /** Whether a line has so much room left that more of the next one would have fitted on it. */
  private boolean isUneven(double widest) {
    return IntStream.range(1, lines.size()).anyMatch(line -> widths[line - 1] + firstWord(line) + ROOM <= widest);
  }

  private double firstWord(int line) {
    Matcher word = FIRST_WORD.matcher(lines.get(line));
    return word.find() ? TextWidth.of(word.group()) : 0;
  }

  private boolean isPoem() {
    return lines.size() >= POEM && lines.stream().allMatch(line -> MARK_AT_END.matcher(line.strip()).find());
  }
}
