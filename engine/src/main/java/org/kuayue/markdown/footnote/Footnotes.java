package org.kuayue.markdown.footnote;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.block.BlockModel;
import org.kuayue.markdown.block.BlockWriter;
import org.kuayue.markdown.block.BodyBlock;

/**
 * The notes at the end of a text, each with the ways back to where it is referred to.
 *
 * @param marks of each note, in their order
 */
record Footnotes(Map<FootnoteBlock, List<Footnote>> marks) implements BodyBlock {

  @Override
  public String kind() {
    return "footnotes";
  }

  @Override
  public BlockModel model(BlockWriter writer) {
    List<Map<String, Object>> notes = marks.keySet().stream().map(note -> note(note, writer)).toList();
    return page -> Map.of("notes", notes);
  }

  private Map<String, Object> note(FootnoteBlock note, BlockWriter writer) {
    return Map.of(
        "id", noteId(note.getFootnoteOrdinal()),
        "number", note.getFootnoteOrdinal(),
        "text", writer.html(note),
        "marks", marks.get(note).stream().map(Footnotes::markId).toList());
  }

  static String noteId(int number) {
    return "footnote_" + number;
  }

  /** The id of a mark in the text: a note may be referred to more than once. */
  static String markId(Footnote mark) {
    int repeat = mark.getReferenceOrdinal();
    return "footnote-mark_" + mark.getFootnoteBlock().getFootnoteOrdinal() + (repeat == 0 ? "" : "_" + (repeat + 1));
  }
}
