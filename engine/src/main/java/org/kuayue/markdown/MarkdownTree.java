package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayue.markdown.block.Faults;
import org.kuayue.markdown.tree.PlainText;
import org.kuayue.markdown.tree.Walk;
import org.kuayue.problem.Problem;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * A document's Markdown, parsed: flexmark's tree, with positions in the source. It is there while its document is read and
 * is let go then, for it takes several times the memory of the text; what is asked for later is in its {@link Body}.
 */
public final class MarkdownTree {

  private final SourceFile source;
  private final Document document;

  /** Listed once: every rule asks for some of them, and flexmark's own walk is slow. */
  private final List<Node> nodes;

  /** The nodes' classes and those above them: a rule asks for a few of the many there can be, and mostly there are none. */
  private final Set<Class<?>> kinds = new HashSet<>();

  /** Those of each type that was asked for: what there is, several rules ask for. */
  private final Map<Class<?>, List<Node>> ofType = new HashMap<>();

  MarkdownTree(SourceFile source, Document document) {
    this.source = source;
    this.document = document;
    this.nodes = List.copyOf(Walk.below(document));
    for (Node node : nodes) {
      Class<?> kind = node.getClass();
      while (kinds.add(kind) && kind != Node.class) {
        kind = kind.getSuperclass();
      }
    }
  }

  /** The file that it was parsed from. */
  public SourceFile source() {
    return source;
  }

  /** flexmark's root of it. */
  Document document() {
    return document;
  }

  /** All nodes, in the order of the text. */
  List<Node> nodes() {
    return nodes;
  }

  /** All nodes of type {@code type}, in the order of the text. */
  public <T extends Node> Stream<T> nodes(Class<T> type) {
    return kinds.contains(type) ? ofType.computeIfAbsent(type, this::find).stream().map(type::cast) : Stream.empty();
  }

  private List<Node> find(Class<?> type) {
    List<Node> found = new ArrayList<>();
    for (Node node : nodes) {
      if (type.isInstance(node)) {
        found.add(node);
      }
    }
    return found;
  }

  /** Where {@code node} begins in the source. */
  public SourceLocation location(Node node) {
    return source.location(node.getStartOffset());
  }

  /** Where the character at {@code index} of {@code node} stands in the source. */
  public SourceLocation location(Node node, int index) {
    return source.location(node.getStartOffset() + index);
  }

  /** Where the first character behind {@code chars} that is no white space stands, or the end of the text. */
  public SourceLocation locationBehind(BasedSequence chars) {
    int i = chars.getEndOffset();
    while (i < source.text().length() && Character.isWhitespace(source.text().charAt(i))) {
      i++;
    }
    return source.location(i);
  }

  /** Where the text is nested beyond {@link Limits}. */
  Optional<SourceLocation> tooDeep() {
    return Limits.tooDeep(document).map(this::location);
  }

  /** What there is to read: every paragraph, heading, table cell, alternative text and mark that has words, in order. */
  public List<Passage> passages() {
    return new Passages(source).of(nodes);
  }

  /** What is wrong with the Markdown as such. */
  public List<Problem> problems() {
    return Faults.of(document).all().stream()
        .map(fault -> fault.problem().apply(source.location(fault.offset())))
        .toList();
  }

  /** The words of {@code node} without marks. */
  public static String text(Node node) {
    return PlainText.of(node);
  }

  /** A summary cut from the first paragraph, for a page whose header has none; nothing where there is no paragraph. */
  public Optional<String> summary() {
    return nodes(Paragraph.class)
        .filter(paragraph -> paragraph.getParent() == document)
        .map(paragraph -> Summary.of(text(paragraph)))
        .filter(summary -> !summary.isEmpty())
        .findFirst();
  }

  /** What it says, in order, to be compared with another language's version. */
  public List<Statement> statements() {
    return Statements.of(this);
  }

  /** What is kept of it. */
  public Body body() {
    return new BodyReader(this).body();
  }
}
