package org.kuayue.publish.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * A {@code style} or {@code script} element of a finished page. Their text ends at the next closing tag and nothing in it is
 * escaped, so a search finds them; regular expressions took a tenth of a small bake.
 *
 * @param attributes what stands in the opening tag behind the name
 * @param text between the tags
 */
record RawText(String attributes, String text) {

  /** All elements called {@code name} in {@code html}. */
  static List<RawText> of(String html, String name) {
    List<RawText> elements = new ArrayList<>();
    String open = "<" + name;
    int start = html.indexOf(open);
    while (start >= 0) {
      int tagEnd = html.indexOf('>', start);
      int close = html.indexOf("</" + name, tagEnd);
      if (tagEnd < 0 || close < 0) {
        break;
      }
      elements.add(new RawText(html.substring(start + open.length(), tagEnd), html.substring(tagEnd + 1, close)));
      start = html.indexOf(open, close);
    }
    return elements;
  }

  /** Whether the text is in a file of its own. */
  boolean isExternal() {
    return attributes.contains(" src=");
  }

  /** Whether it is data, such as JSON-LD, that is not run. */
  boolean isData() {
    return attributes.contains("json");
  }
}
