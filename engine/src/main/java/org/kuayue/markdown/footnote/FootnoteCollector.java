package org.kuayue.markdown.footnote;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.tree.Walk;

/**
 * Numbers the notes in the order in which the text refers to them, then those to which only notes refer, and prints them at
 * its end. A note that is not reached that way is not printed, so that its own marks reach nothing. In the tree they all
 * stay where they are written, so that problems are told in the order of the source.
 */
final class FootnoteCollector extends DocumentPostProcessor {

  @Override
  public Document processDocument(Document document) {
    if (FootnoteExtension.FOOTNOTES.get(document).isEmpty()) {
      return document;
    }
    Map<FootnoteBlock, List<Footnote>> notes = new LinkedHashMap<>();
    Queue<Node> texts = new ArrayDeque<>(List.of(document));
    while (!texts.isEmpty()) {
      for (Footnote mark : printedMarks(texts.remove())) {
        if (!notes.containsKey(mark.getFootnoteBlock())) {
          texts.add(mark.getFootnoteBlock());
        }
        add(mark, notes);
      }
    }
    if (!notes.isEmpty()) {
      document.appendChild(new BlockNode(notes.keySet().iterator().next().getChars(), new Footnotes(notes)));
    }
    return document;
  }

  /** The marks that stand on the page with {@code text}: not those of notes within it, nor of words in a picture's place. */
  private static List<Footnote> printedMarks(Node text) {
    List<Footnote> marks = new ArrayList<>();
    Node node = Walk.next(text, text);
    while (node != null) {
      if (node instanceof Footnote mark && mark.getFootnoteBlock() != null) {
        marks.add(mark);
      }
      boolean apart = node instanceof FootnoteBlock || node instanceof Image || node instanceof ImageRef;
      node = apart ? Walk.after(node, text) : Walk.next(node, text);
    }
    return marks;
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
