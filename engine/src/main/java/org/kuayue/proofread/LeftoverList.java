package org.kuayue.proofread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Text;

/**
 * Lines that were to be entries of a list and run together in one paragraph: two at least, one below the other, that begin
 * with the same kind of sign. A single one may be meant as it is, but for a dash and a space that only a wide space keeps
 * from being a list. Lines that end in a break which is meant stay lines, and are left alone.
 */
final class LeftoverList {

  static final Text MESSAGE = Text.of("没有变成列表", "what was meant for a list is none");
  static final Text HINT =
      Text.of(
          "请在每项行首写半角的“-”（要编号就写“1.”）和半角空格；若不要列表，各行之间请空一行。",
          "Begin each entry with a half-width - (or 1.) and a space; lines that are no list need a blank line between them.");

  /** What an entry may begin with, a group for each kind: dashes and points, figures, Chinese numerals, numbers in rings. */
  private static final Pattern SIGN =
      Pattern.compile(
          "[ 　]{0,4}(?:([-*](?![-* 0-9])|- |[－•·●○■□◆◇▪](?![0-9]))"
              + "|([0-9]{1,2}(?:[.．](?![0-9])|[、)）])|[(（][0-9]{1,2}[)）])"
              + "|([一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])"
              + "|([①-⒛❶-❿㈠-㈩]))(?=[ 　]*[^ 　])");

  private static final int KINDS = 4;

  private final Prose text;
  private final Findings findings;

  private LeftoverList(Prose text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Adds a finding for each list in {@code text}. */
  static void read(Prose text, Findings findings) {
    new LeftoverList(text, findings).read();
  }

  private void read() {
    String[] lines = text.toString().split("\n", -1);
    int above = 0;
    int start = 0;
    int at = 0;
    boolean told = false;
    for (String line : lines) {
      Matcher sign = SIGN.matcher(line);
      int kind = sign.lookingAt() ? kind(sign, at) : 0;
      boolean joined = at > 0 && text.isTyped(at - 1);
      boolean goesOn = kind > 0 && kind == above && joined;
      told &= goesOn;
      if (!told && (goesOn || kind > 0 && isHidden(at + sign.start(kind)))) {
        findings.add(goesOn ? start : at + sign.start(kind), MESSAGE, HINT);
        told = true;
      }
      start = kind > 0 ? at + sign.start(kind) : start;
      above = kind;
      at += line.length() + 1;
    }
  }

  /** The kind of {@code sign} in the line that begins at {@code at}, or 0 if it is meant as it is. */
  private int kind(Matcher sign, int at) {
    int kind = 1;
    while (kind < KINDS && sign.start(kind) < 0) {
      kind++;
    }
    for (int i = sign.start(kind); i < sign.end(kind); i++) {
      if (!text.isTyped(at + i)) {
        return 0;
      }
    }
    return kind;
  }

  /** Whether the sign at {@code i} would begin a list, were there no wide space beside it. */
  private boolean isHidden(int i) {
    char next = text.at(i + 1);
    return text.charAt(i) == '-' && (next == '　' || next == ' ' && text.isBehindWideSpace(i));
  }
}
