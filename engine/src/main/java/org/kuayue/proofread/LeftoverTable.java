package org.kuayue.proofread;

import java.util.regex.Pattern;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * Lines of a table that became words of a paragraph: bars at both ends of two lines, or of one that a blank line cuts off
 * from its table; the dashes below a head; or cells with tabs between them in two lines, as a spreadsheet gives them.
 */
final class LeftoverTable {

  private static final Pattern ROW = Pattern.compile("[ 　]*[|｜].*[|｜][ 　]*");
  private static final Pattern RULE = Pattern.compile("(?=.*[|｜])(?=.*[—–―─-])[ 　|｜:：—–―─-]++");
  private static final Pattern RIGHT_RULE = Pattern.compile("[ |]*+(?:[:-]{3,}+[ |]*+)++");

  private static final Text MESSAGE = Text.of("没有变成表格", "what was meant for a table is none");
  private static final Text BLANK_LINE = Text.of("请在表格上面空一行。", "Leave a blank line above the table.");
  private static final Text DASHES =
      Text.of("表头下一行请写| --- | --- |，用半角符号；表格上面空一行。", "Write | --- | --- | below the head, and leave a blank line above the table.");
  private static final Text CUT_OFF =
      Text.of("请删去这一行和上面的表格之间的空行。", "Take out the blank line between this row and the table above.");
  private static final Text BARS = Text.of("请用半角的竖线“|”。", "Write half-width bars, |.");

  private static final Text NO_TABS =
      Text.of(
          "制表符分不开格子：每行请写成| 甲 | 乙 |，表头下一行写| --- | --- |，表格上面空一行。",
          "Tabs part no cells: write each row as | a | b |, | --- | --- | below the head, and leave a blank line above the table.");

  private final Prose text;
  private final String[] lines;

  private LeftoverTable(Prose text) {
    this.text = text;
    this.lines = text.toString().split("\n", -1);
  }

  /** Adds a finding for each table in {@code text}. */
  static void read(Prose text, Findings findings) {
    if (text.has('\n') || text.is(Trait.BEHIND_TABLE)) {
      new LeftoverTable(text).read(findings);
    }
  }

  /** Adds a finding for each table in {@code text} whose cells have tabs between them. */
  static void readTabs(Prose text, Findings findings) {
    if (text.has('\n')) {
      new LeftoverTable(text).readTabs(findings);
    }
  }

  private void readTabs(Findings findings) {
    int at = 0;
    int rows = 0;
    for (int i = 0; i < lines.length; i++) {
      rows = lines[i].strip().indexOf('\t') >= 0 ? rows + 1 : 0; // a tab at an end indents
      if (rows == 2) {
        findings.add(at - lines[i - 1].length() - 1, MESSAGE, NO_TABS);
      }
      at += lines[i].length() + 1;
    }
  }

  private void read(Findings findings) {
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      int head = at;
      at += lines[i].length() + 1;
      if (!isHead(i, head)) {
        continue;
      }
      findings.add(head + lines[i].length() - lines[i].stripLeading().length(), MESSAGE, hint(i));
      while (i + 1 < lines.length && lines[i + 1].matches(".*[|｜].*")) {
        i++;
        at += lines[i].length() + 1;
      }
    }
  }

  /** Whether a table begins with line {@code i}, which begins at {@code at}. */
  private boolean isHead(int i, int at) {
    if (i == 0 && isCutOff()) {
      return text.isTyped(lines[0].indexOf('|'));
    }
    if (i + 1 == lines.length) {
      return false;
    }
    int bar = Math.max(lines[i].indexOf('|'), lines[i].indexOf('｜'));
    boolean rows = ROW.matcher(lines[i]).matches() && ROW.matcher(lines[i + 1]).matches();
    return bar >= 0 && text.isTyped(at + bar) && (rows || RULE.matcher(lines[i + 1]).matches());
  }

  /** Whether the first line is a row of the table above: a head would have its dashes below it. */
  private boolean isCutOff() {
    boolean headed = lines.length > 1 && RULE.matcher(lines[1]).matches();
    return text.is(Trait.BEHIND_TABLE) && !headed && lines[0].indexOf('|') >= 0 && ROW.matcher(lines[0]).matches();
  }

  private Text hint(int head) {
    if (head == 0 && isCutOff()) {
      return CUT_OFF;
    }
    if (lines[head].indexOf('|') < 0) {
      return BARS;
    }
    return RIGHT_RULE.matcher(lines[head + 1]).matches() ? BLANK_LINE : DASHES;
  }
}
