package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Rules 1 to 12 of CommonMark 0.31.2, section 6.2, on top of {@link Flanking}. flexmark's own processors are those of
 * CommonMark 0.28: with them {@code 是***重要***的} is no emphasis, because they know the rule of multiples of three
 * without its exception. Without spaces between words, every run is one that can both open and close.
 */
final class EmphasisProcessor extends EmphasisDelimiterProcessor {

  private final boolean underscore;

  EmphasisProcessor(char mark) {
    super(mark, true);
    this.underscore = mark == '_';
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking && (!underscore || !rightFlanking || beforeIsPunctuation);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking && (!underscore || !leftFlanking || afterIsPunctuation);
  }

  /** Rules 9 and 10 (multiples of three), of whole runs as they were written, and 13 (strong first). */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int opening = MeasuredDelimiter.written(opener);
    int closing = MeasuredDelimiter.written(closer);
    boolean apart = (opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0);
    if ((opener.canClose() || closer.canOpen()) && apart) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}
