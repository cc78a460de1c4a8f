package org.kuayue.markdown.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.html.Html;

/**
 * An editor's note: a quotation in the source, set apart and labelled on the page.
 *
 * @param quote whose text it is
 */
public record Note(Node quote) implements BodyBlock {

  /** {@code {.note}} below a quotation. */
  public static final BlockForm FORM =
      new BlockForm("note", Host.QUOTE, List.of(), List.of(), (quote, mark, faults) -> new Note(quote));

  @Override
  public String kind() {
    return FORM.name();
  }

  @Override
  public BlockModel model(BlockWriter writer) {
    Html text = writer.html(quote);
    return page -> Map.of("text", text);
  }
}
