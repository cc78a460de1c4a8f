package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * The words of a part of a document, as a reader has them: without marks, and without the numbers of notes. flexmark's own
 * collector was rejected: it fails on a heading with certain code spans ({@code # a [^1]: ` `}), because it wants to know
 * where each character came from.
 */
final class PlainText {

  private final StringBuilder words = new StringBuilder();

  private PlainText() {}

  /** The words of {@code node}; blocks and cells are set apart by a space. */
  static String of(Node node) {
    PlainText text = new PlainText();
    text.add(node);
    return text.words.toString().strip();
  }

  private void add(Node node) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      words.append(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof Code code) {
      words.append(code.getText());
    } else if (node instanceof DelimitedLinkNode link && !link.hasChildren()) {
      words.append(link.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    } else if (!(node instanceof Footnote)) {
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        add(child);
      }
      if (node instanceof Block || node instanceof TableCell) {
        words.append(' ');
      }
    }
  }
}
