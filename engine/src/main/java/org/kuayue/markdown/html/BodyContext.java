package org.kuayue.markdown.html;

import java.util.List;
import java.util.Map;

/**
 * What a body has to know of the page that it is put on. The same body stands on pages at different depths, so links
 * and figures are resolved when HTML is put onto a page, not when it is written.
 */
public interface BodyContext {

  /** The address for a link whose Markdown destination is {@code destination}. */
  String href(String destination);

  /** The HTML of {@code address} where it is read as words. */
  default String words(String address) {
    return Escape.text(address);
  }

  /** The HTML of a block, made by the templates' component of its kind. */
  String print(Map<String, Object> block);

  /** The picture that a Markdown destination means, as the figure's component gets it. */
  Map<String, Object> picture(String destination);

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
