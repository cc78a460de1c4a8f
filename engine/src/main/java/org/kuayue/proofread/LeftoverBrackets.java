package org.kuayue.proofread;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.Passage.Trait;
import org.kuayue.problem.Text;

/**
 * Full-width brackets, those of a Chinese keyboard, where a link or the mark of a footnote was meant: {@code 【words】(a.md)},
 * {@code ［^1］}. Brackets without an address behind them and without ^ in them are as they should be.
 */
final class LeftoverBrackets {

  private static final int LONGEST = 200;

  private static final Pattern NOTE = Pattern.compile("[\\[【［]\\^([^\\s\\[\\]【】［］]{1,40})[\\]】］]");
  private static final Pattern LINK =
      Pattern.compile("[【［]([^\\[\\]【】［］\\n]{1,80})[】］] ?[(（](" + Addresses.WRITTEN + ")[)）]");

  private static final Text MARK = Text.of("没有变成脚注", "what was meant for a footnote is none");
  private static final Text NO_NOTE = Text.of("这里不能有脚注，请删去。", "There can be no footnote here: take it out.");

  private LeftoverBrackets() {}

  /** Reads the bracket at {@code i}. */
  static void read(Prose text, int i, Findings findings) {
    if (!text.isTyped(i)) {
      return;
    }
    CharSequence rest = text.subSequence(i, Math.min(i + LONGEST, text.length()));
    Matcher note = NOTE.matcher(rest);
    Matcher link = LINK.matcher(rest);
    boolean plain = text.is(Trait.PLAIN);
    if (note.lookingAt()) {
      findings.add(i, MARK, plain ? NO_NOTE : Findings.write("[^" + note.group(1) + "]"));
    } else if (link.lookingAt()) {
      Text right = Findings.write("[" + link.group(1) + "](" + link.group(2) + ")");
      findings.add(i, LeftoverMarkdown.LINK, plain ? LeftoverPlain.NO_LINK : right);
    }
  }
}
