package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.kuayue.source.Chars;

/**
 * A change of the words of a document, block by block. It is made on the tree and not at rendering, so that
 * everything made of the tree agrees: HTML, alternative texts, ids of headings, feed, word count. Positions
 * stay true.
 */
abstract class InlinePass extends TextBlocks {

  /** All marks come before the ideographs, which most of a Chinese text is. */
  private static final int IDEOGRAPHS = 0x2E80;

  private final boolean[] isMark = new boolean[IDEOGRAPHS];

  /** A pass that has nothing to change where the source has none of {@code marks}. */
  InlinePass(String marks) {
    for (char mark : marks.toCharArray()) {
      isMark[mark] = true;
    }
  }

  /** Changes {@code text}; changes recorded with {@link InlineText#replace} are applied afterwards. */
  abstract void process(InlineText text, Document document);

  @Override
  void process(Node block, Document document) {
    if (hasMarks(block)) {
      for (InlineText text : InlineText.of(block)) {
        process(text, document);
        text.apply();
      }
    }
  }

  /** Most table cells have none, and to read them anyhow takes longer than all else that is done with them. */
  private boolean hasMarks(Node block) {
    if (!block.hasChildren() || !(block.getChars().getBase() instanceof Chars source)) {
      return block.hasChildren();
    }
    int end = block.getLastChild().getEndOffset();
    for (int i = block.getFirstChild().getStartOffset(); i < end; i++) {
      char c = source.charAt(i);
      if (c < IDEOGRAPHS && isMark[c]) {
        return true;
      }
    }
    return false;
  }
}
