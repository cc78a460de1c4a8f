package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/**
 * A change of the words of a document, block by block. It is made on the tree and not at rendering, so that
 * everything made of the tree agrees: HTML, alternative texts, ids of headings, feed, word count. Positions
 * stay true.
 */
abstract class InlinePass extends TextBlocks {

  /** Changes {@code text}; changes recorded with {@link InlineText#replace} are applied afterwards. */
  abstract void process(InlineText text, Document document);

  /** The characters of the source without one of which there is nothing to change. */
  abstract String marks();

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
    if (!block.hasChildren() || !(block.getChars().getBase() instanceof String source)) {
      return block.hasChildren();
    }
    int end = block.getLastChild().getEndOffset();
    for (int i = block.getFirstChild().getStartOffset(); i < end; i++) {
      char c = source.charAt(i);
      if (!isLetter(c) && marks().indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code c} is surely no mark, as most characters of any text: Latin letters and ideographs. */
  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= '\u4E00' && c <= '\u9FFF';
  }
}
