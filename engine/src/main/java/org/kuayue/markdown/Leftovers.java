package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKeyBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.kuayue.markdown.cjk.DocumentLanguage;

/** What the parser leaves in a tree for itself: nobody asks for it any more, and of many articles it takes much memory. */
final class Leftovers {

  private static final int[] NO_INDENTS = {};

  private Leftovers() {}

  /** Takes from {@code tree} its copies of the parser's {@code options}, but its language: they are the same in all trees. */
  static void forget(Document tree, DataHolder options) {
    for (DataKeyBase<?> option : options.getKeys()) {
      if (option != DocumentLanguage.KEY) {
        tree.remove(option);
      }
    }
  }

  /** Takes from {@code node} what was noted of its lines and marks. */
  static void forget(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph.setContentLines(List.of());
      paragraph.setLineIndents(NO_INDENTS);
    } else if (node instanceof TableCell cell) {
      cell.setOpeningMarker(BasedSequence.NULL);
      cell.setClosingMarker(BasedSequence.NULL);
      cell.setText(BasedSequence.NULL);
    } else if (node instanceof DelimitedNode words) {
      words.setOpeningMarker(BasedSequence.NULL);
      words.setClosingMarker(BasedSequence.NULL);
    }
  }
}
