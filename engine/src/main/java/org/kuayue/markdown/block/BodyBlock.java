package org.kuayue.markdown.block;

import java.util.List;

/**
 * A block of a body that the templates print: a chart, a timeline, a figure. One word is its kind, the mark that makes
 * it, its component and its style sheet.
 */
public interface BodyBlock {

  /** The one word for it. */
  String kind();

  /** What its mark says to readers: a title, a note. It is read and compared as the text is. */
  default List<Mark.Value> markWords() {
    return List.of();
  }

  /** What its component gets, beside kind and id. */
  BlockModel model(BlockWriter writer);
}
