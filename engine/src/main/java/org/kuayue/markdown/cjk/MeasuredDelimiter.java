package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A delimiter run that remembers how long it was written: flexmark's own only knows what is left of it. */
final class MeasuredDelimiter extends Delimiter {

  private final int written;

  MeasuredDelimiter(BasedSequence input, Text run, boolean opens, boolean closes, Delimiter previous, int start) {
    super(input, run, run.getChars().charAt(0), opens, closes, previous, start);
    this.written = run.getChars().length();
    setNumDelims(written);
  }

  static int written(DelimiterRun run) {
    return run instanceof MeasuredDelimiter measured ? measured.written : run.length();
  }
}
