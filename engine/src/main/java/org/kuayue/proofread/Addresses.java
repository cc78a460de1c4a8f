package org.kuayue.proofread;

import java.util.regex.Pattern;
import org.kuayue.markdown.Passage;

/** Addresses in brackets behind words in brackets: links that were mistyped. */
final class Addresses {

  /** What only addresses have, as a regular expression: the path of a Markdown file, or a scheme. */
  static final String WRITTEN = "[!-~&&[^()]]*\\.md(?:#[^()（）\\n]*)?|https?://[!-~&&[^()]]*";

  /** The same, a host, or what the parser has found to be an address. */
  private static final Pattern ADDRESS = Pattern.compile(WRITTEN + "|www\\.[!-~&&[^()]]*|" + Passage.NOT_PROSE + "++");

  private static final int LONGEST = 300;
  private static final String CLOSING = "]】］";

  private Addresses() {}

  /** Whether an address and nothing else stands between the brackets at {@code open} and {@code close}, behind words in some. */
  static boolean isOfLink(Prose text, int open, int close) {
    boolean behind = CLOSING.indexOf(text.writtenBefore(open)) >= 0 || CLOSING.indexOf(text.at(open - 1)) >= 0;
    return behind && close - open < LONGEST && ADDRESS.matcher(text.subSequence(open + 1, close)).matches();
  }
}
