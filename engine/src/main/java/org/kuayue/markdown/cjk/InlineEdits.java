package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of an {@link InlineText}, collected while it is read and made afterwards, so that reading is not disturbed. */
final class InlineEdits {

  private final List<Edit> edits = new ArrayList<>();
  private final InlineText text;

  InlineEdits(InlineText text) {
    this.text = text;
  }

  /** See {@link InlineText#replace}. */
  void add(int start, int end, String by) {
    edits.add(new Edit(start, end, by));
  }

  /** Makes the changes. */
  void apply() {
    edits.sort(Comparator.comparingInt(Edit::start));
    int i = 0;
    while (i < edits.size()) {
      int first = i;
      Node node = text.node(edits.get(first).start());
      while (i < edits.size() && text.node(edits.get(i).start()) == node) {
        i++;
      }
      apply(node, edits.subList(first, i));
    }
  }

  /**
   * What is new becomes a node of its own. flexmark could hold it within one node, but makes mistakes when it
   * joins such nodes to an alternative text, and takes time that grows with the square of the changes. A row of
   * quotation marks is one node: of a node for each a tree can have a million.
   */
  private void apply(Node node, List<Edit> ofNode) {
    BasedSequence chars = node.getChars();
    int done = 0;
    for (Edit edit : joined(ofNode)) {
      int end = text.offset(edit.end() - 1) + 1;
      insert(chars.subSequence(done, text.offset(edit.start())), node);
      if (!edit.by().isEmpty()) {
        insert(PrefixedSubSequence.prefixOf(edit.by(), chars.subSequence(end, end)), node);
      }
      done = end;
    }
    insert(chars.subSequence(done), node);
    node.unlink();
  }

  /** {@code edits} with one for each row of quotation marks. */
  private List<Edit> joined(List<Edit> edits) {
    List<Edit> joined = new ArrayList<>();
    for (int i = 0; i < edits.size(); ) {
      int first = i;
      StringBuilder by = new StringBuilder(edits.get(i).by());
      for (i++; i < edits.size() && isRow(edits.get(i - 1), edits.get(i)); i++) {
        for (int between = edits.get(i - 1).end(); between < edits.get(i).start(); between++) {
          by.append(text.charAt(between));
        }
        by.append(edits.get(i).by());
      }
      joined.add(new Edit(edits.get(first).start(), edits.get(i - 1).end(), by.toString()));
    }
    return joined;
  }

  /** Whether nothing but quotation marks stands from {@code one} to {@code next}, be they changed or not. */
  private boolean isRow(Edit one, Edit next) {
    int i = one.start();
    while (i < next.end() && text.isPlain(i) && InlineText.isStraightQuote(text.charAt(i))) {
      i++;
    }
    return i == next.end();
  }

  /** The first node may be empty: it is there to begin where the text began. */
  private static void insert(BasedSequence chars, Node before) {
    if (!chars.isEmpty() || before.getPrevious() == null) {
      before.insertBefore(new Text(chars));
    }
  }

  private record Edit(int start, int end, String by) {}
}
