package org.kuayue.font;

import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The headline font cannot be used. Unchecked, because outlines are read while something is drawn, long after the file
 * was opened.
 */
public final class FontException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FontException(Exception cause) {
    super(cause);
  }

  /** What an editor is told. */
  public Problem problem() {
    return Problem.error(
        "font-unreadable",
        SourceLocation.startOf(HeadlineFonts.FILE),
        Text.of("这不是可读的TrueType字体", "this is not a TrueType font that can be read"),
        Text.of(
            "请换成完整的TrueType字体文件，或删去它：标题就用读者设备上的字体。",
            "Put a whole TrueType font there, or delete it: titles are then set in the reader's own font."));
  }
}
