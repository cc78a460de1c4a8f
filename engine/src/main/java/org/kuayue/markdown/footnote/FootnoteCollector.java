package org.kuayue.markdown.footnote;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.tree.Walk;

/**
 * Numbers the notes in the order in which the text refers to them, and prints them at its end. In the tree they stay
 * where they are written, so that problems are told in the order of the source.
 */
final class FootnoteCollector extends DocumentPostProcessor {

  @Override
  public Document processDocument(Document document) {
    if (FootnoteExtension.FOOTNOTES.get(document).isEmpty()) {
      return document;
    }
    Map<FootnoteBlock, List<Footnote>> notes = new LinkedHashMap<>();
    for (Node node : Walk.below(document)) {
      if (node instanceof Footnote mark && mark.getFootnoteBlock() != null) {
        add(mark, notes);
      }
    }
    if (!notes.isEmpty()) {
      document.appendChild(new BlockNode(notes.keySet().iterator().next().getChars(), new Footnotes(notes)));
    }
    return document;
  }

  private static void add(Footnote mark, Map<FootnoteBlock, List<Footnote>> notes) {
    FootnoteBlock note = mark.getFootnoteBlock();
    if (!notes.containsKey(note)) {
      notes.put(note, new ArrayList<>());
      note.setFootnoteOrdinal(notes.size());
    }
    mark.setReferenceOrdinal(notes.get(note).size());
    notes.get(note).add(mark);
  }
}
