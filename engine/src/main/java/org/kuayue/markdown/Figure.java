package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A figure in a body: a picture that stands alone in its paragraph. Its caption comes from the photo's own file. */
public final class Figure extends Block {

  private final String destination;
  private final String alt;

  Figure(Image image) {
    super(image.getChars());
    this.destination = image.getUrl().toString();
    this.alt = PlainText.of(image);
  }

  /** The picture as the Markdown names it, such as {@code ../photos/plaza.jpg}. */
  public String destination() {
    return destination;
  }

  /** The alternative text of the Markdown; may be empty. */
  public String alt() {
    return alt;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
