package org.kuayue.markdown.html;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collection;

/**
 * Writes the HTML of a tree into one string. flexmark's own renderer was rejected: it keeps what it writes as lists of
 * lines, looks at every character several times and asks every extension about every tag, and took a sixth of a bake.
 */
public final class TreeHtml {

  private final HtmlForms forms;
  private final Document document;
  private final BodyContext page;
  private final StringBuilder out = new StringBuilder();

  /** Where the part that is being written begins. */
  private int start;

  /** A writer for {@code document}, to stand on {@code page}. */
  public TreeHtml(HtmlForms forms, Document document, BodyContext page) {
    this.forms = forms;
    this.document = document;
    this.page = page;
  }

  /** The HTML of the whole document. */
  public String all() {
    children(document);
    return out.toString();
  }

  /** The page that the HTML stands on. */
  public BodyContext page() {
    return page;
  }

  /** The tree that is written. */
  public Document document() {
    return document;
  }

  /** Writes {@code node}; one of an unknown kind is what is in it. */
  public TreeHtml node(Node node) {
    NodeHtml<Node> form = forms.of(node);
    if (form == null) {
      return children(node);
    }
    form.write(node, this);
    return this;
  }

  /** Writes what is in {@code node}. */
  public TreeHtml children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      node(child);
    }
    return this;
  }

  /** The HTML of {@code nodes} by itself, without white space around it: it is not written. */
  public String part(Collection<? extends Node> nodes) {
    int before = start;
    start = out.length();
    for (Node node : nodes) {
      node(node);
    }
    String part = out.substring(start).strip();
    out.setLength(start);
    start = before;
    return part;
  }

  /** Writes {@code html} as it is. */
  public TreeHtml raw(String html) {
    out.append(html);
    return this;
  }

  /** Writes {@code words}, which may hold anything. */
  public TreeHtml text(String words) {
    Escape.text(words, out);
    return this;
  }

  /** Writes an attribute, with the space before it. */
  public TreeHtml attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(Escape.attribute(value)).append('"');
    return this;
  }

  /** Ends the line, unless nothing stands on it. */
  public TreeHtml line() {
    if (out.length() > start && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }
}
