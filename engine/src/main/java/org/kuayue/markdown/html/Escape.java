package org.kuayue.markdown.html;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Text in HTML (HTML, 13.1.4): {@code &}, {@code <}, {@code >} and {@code "} become references. */
final class Escape {

  private Escape() {}

  /** Appends {@code words} to {@code out}; what needs no reference, which is nearly everything, in one piece. */
  static void text(String words, StringBuilder out) {
    int done = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      String reference = c > '>' ? null : reference(c); // which no ideograph is asked
      if (reference != null) {
        out.append(words, done, i).append(reference);
        done = i + 1;
      }
    }
    out.append(words, done, words.length());
  }

  /** {@code words} in HTML. */
  static String text(String words) {
    StringBuilder out = new StringBuilder(words.length());
    text(words, out);
    return out.toString();
  }

  private static String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** Appends an attribute to {@code out}, with the space before it. */
  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"").append(attribute(value)).append('"');
  }

  /** The value {@code text} of an attribute; references that are in it stay. */
  static String attribute(String text) {
    return Escaping.escapeHtml(text, true);
  }
}
