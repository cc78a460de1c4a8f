package org.kuayue.markdown;

import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.List;
import org.kuayue.markdown.block.BlockPage;

/**
 * What a body has to know of the page that it is put on. The same body stands on pages at different depths, so links
 * and figures are resolved when HTML is made, not when Markdown is parsed.
 */
public interface BodyContext extends BlockPage {

  /** Where flexmark's renderers find the context of the document that they are rendering. */
  NullableDataKey<BodyContext> KEY = new NullableDataKey<>("KUAYUE_BODY_CONTEXT");

  /** The address for a link whose Markdown destination is {@code destination}. */
  String href(String destination);

  /**
   * A section of the page in another language.
   *
   * @param language its tag
   * @param name the language's own name
   * @param href its address
   * @param title its heading
   */
  record Version(String language, String name, String href, String title) {}

  /** The section at {@code anchor} in the other languages that have it. */
  default List<Version> versions(String anchor) {
    return List.of();
  }
}
