package org.kuayue.markdown.html;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Writes the HTML of a tree into one text, with gaps for what depends on the page. flexmark's own renderer was rejected:
 * it keeps what it writes as lists of lines, looks at every character several times and asks every extension about every
 * tag, and took a sixth of a bake.
 */
public final class TreeHtml {

  private final HtmlForms forms;
  private final Document document;
  private final Function<Node, Supplier<String>> ids;
  private final StringBuilder out;
  private final List<Html.Gap> gaps = new ArrayList<>();

  /** Where the part that is being written begins. */
  private int start;

  /** A writer for {@code document}, whose headings have the ids that {@code ids} gives once the HTML is put onto a page. */
  public TreeHtml(HtmlForms forms, Document document, Function<Node, Supplier<String>> ids) {
    this.forms = forms;
    this.document = document;
    this.ids = ids;
    this.out = new StringBuilder(2 * document.getTextLength());
  }

  /** The HTML of the whole document. */
  public Html all() {
    children(document);
    return new Html(out.toString(), gaps);
  }

  /** The tree that is written. */
  public Document document() {
    return document;
  }

  /** Where the id of {@code heading} will be found: it is given when all versions of the page have been read. */
  Supplier<String> id(Node heading) {
    return ids.apply(heading);
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
  public Html part(Collection<? extends Node> nodes) {
    return apart(() -> nodes.forEach(this::node)).strip();
  }

  /** The HTML of what is in {@code node} by itself, with all white space: it is not written. */
  Html inside(Node node) {
    return apart(() -> children(node));
  }

  /** What {@code writing} writes, taken away again. */
  private Html apart(Runnable writing) {
    int startBefore = start;
    int gapsBefore = gaps.size();
    start = out.length();
    writing.run();
    List<Html.Gap> ofPart = gaps.subList(gapsBefore, gaps.size());
    Html part = new Html(out.substring(start), moved(ofPart));
    ofPart.clear();
    out.setLength(start);
    start = startBefore;
    return part;
  }

  private List<Html.Gap> moved(List<Html.Gap> ofPart) {
    return ofPart.isEmpty() ? List.of() : ofPart.stream().map(gap -> gap.moved(start)).toList();
  }

  /** Writes {@code html} as it is. */
  public TreeHtml raw(String html) {
    out.append(html);
    return this;
  }

  /** Leaves a gap here, which {@code filling} fills for each page. */
  public TreeHtml gap(Filling filling) {
    gaps.add(new Html.Gap(out.length(), filling));
    return this;
  }

  /** Writes {@code words}, which may hold anything. */
  public TreeHtml text(String words) {
    Escape.text(words, out);
    return this;
  }

  /** Writes an attribute, with the space before it. */
  public TreeHtml attribute(String name, String value) {
    Escape.attribute(name, value, out);
    return this;
  }

  /** Ends the line, unless nothing stands on it. What fills a gap at the beginning of a line ends its own lines. */
  public TreeHtml line() {
    if (out.length() > start && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }
}
