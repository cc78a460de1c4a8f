package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.tree.PlainText;
import org.kuayue.source.SourceFile;

/** Finds what a text states: its words with no mark between them, but no bare addresses and no names of footnotes. */
final class Statements {

  private Statements() {}

  /** Those of {@code tree}, in order; what marks say is last. */
  static List<Statement> of(MarkdownTree tree) {
    SourceFile source = tree.source();
    List<Statement> statements = new ArrayList<>();
    int end = 0;
    for (Text text : tree.nodes(Text.class).toList()) {
      int start = text.getStartOffset();
      if (start >= end && !isNoText(text.getParent())) {
        end = end(text);
        statements.add(new Statement(source.text().substring(start, end), column(text), source.location(start)));
      }
    }
    tree.nodes(BlockNode.class)
        .flatMap(node -> node.block().markWords().stream())
        .forEach(words -> statements.add(new Statement(words.text(), "", source.location(words.offset()))));
    return List.copyOf(statements);
  }

  /** Whether it is a bare address, or the name of a footnote: readers see a number that is counted anew. */
  private static boolean isNoText(Node parent) {
    return parent instanceof Footnote || parent instanceof Link link && link.getTextOpeningMarker().isEmpty();
  }

  /** Where the words that {@code text} begins end: a number and its unit may be two nodes, or stand in two lines. */
  private static int end(Node text) {
    Node last = text;
    while (last.getNext() instanceof Text || last.getNext() instanceof SoftLineBreak) {
      last = last.getNext();
    }
    return last.getEndOffset();
  }

  /** The head of the table's column in which {@code text} stands, or nothing. */
  private static String column(Text text) {
    TableCell cell = (TableCell) text.getAncestorOfType(TableCell.class);
    TableBlock table = (TableBlock) text.getAncestorOfType(TableBlock.class);
    if (cell == null || table == null || cell.isHeader()) {
      return "";
    }
    Node head = table.getFirstChild().getFirstChild().getFirstChild();
    for (Node before = cell.getPrevious(); before != null && head != null; before = before.getPrevious()) {
      head = head.getNext();
    }
    return head == null ? "" : PlainText.of(head);
  }
}
