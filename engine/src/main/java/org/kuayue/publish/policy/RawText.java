package org.kuayue.publish.policy;

import java.util.Optional;

/**
 * A {@code style} or {@code script} element of a finished page. Their text ends at the next closing tag and nothing in it is
 * escaped, so a search finds them; regular expressions took a tenth of a small bake.
 *
 * @param name of the element
 * @param attributes what stands in the opening tag behind the name
 * @param text between the tags
 * @param end where the closing tag begins in the page
 */
record RawText(String name, String attributes, String text, int end) {

  private static final String STYLE = "style";
  private static final String SCRIPT = "script";

  /** The element that begins at {@code tag} in {@code html}; none where there is another, or one that is left open. */
  static Optional<RawText> at(int tag, String html) {
    if (!html.startsWith("s", tag + 1)) { // nearly always
      return Optional.empty();
    }
    return at(tag, STYLE, html).or(() -> at(tag, SCRIPT, html));
  }

  private static Optional<RawText> at(int tag, String name, String html) {
    if (!html.startsWith(name, tag + 1)) {
      return Optional.empty();
    }
    int tagEnd = html.indexOf('>', tag);
    int close = tagEnd < 0 ? -1 : html.indexOf("</" + name, tagEnd);
    if (close < 0) {
      return Optional.empty();
    }
    String attributes = html.substring(tag + 1 + name.length(), tagEnd);
    return Optional.of(new RawText(name, attributes, html.substring(tagEnd + 1, close), close));
  }

  /** Whether it is a style, and not a script. */
  boolean isStyle() {
    return name.equals(STYLE);
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
