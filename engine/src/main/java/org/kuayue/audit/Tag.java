package org.kuayue.audit;

import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A start tag of a page.
 *
 * @param name in lower case
 * @param attributes as written, by their names in lower case
 * @param offset where it begins in the page's text
 * @param text what stands in it, of elements that hold text only ({@code title}, {@code style}, {@code script})
 */
record Tag(String name, Map<String, String> attributes, int offset, String text) {

  boolean is(String other) {
    return name.equals(other);
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** The value of {@code attribute} without character references; empty where there is none. */
  String value(String attribute) {
    String value = attributes.getOrDefault(attribute, "");
    return value.indexOf('&') < 0 ? value : StringEscapeUtils.unescapeHtml4(value);
  }

  /** Whether {@code attribute}, a list of words, has {@code word}. */
  boolean hasWord(String attribute, String word) {
    return (" " + value(attribute) + " ").contains(" " + word + " ");
  }
}
