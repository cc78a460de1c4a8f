package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.block.Faults;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.markdown.html.Html;
import org.kuayue.markdown.tree.PlainText;
import org.kuayue.markdown.tree.Walk;
import org.kuayue.problem.Problem;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/** A document's Markdown, parsed: its tree with positions in the source, and its HTML. */
public final class Body {

  /** What readers read word by word. */
  private static final Set<Class<? extends Node>> READ =
      Set.of(Paragraph.class, Heading.class, TableCell.class, TableCaption.class);

  private final SourceFile source;
  private final Document tree;

  /** Listed once: every rule asks for some of them, and flexmark's own walk is slow. */
  private final List<Node> nodes;

  /** The classes of the nodes: a rule asks for a few of the many there can be, and mostly there are none. */
  private final Class<?>[] kinds;
  private final List<Heading> headings;

  /** Counted when it is first asked for; a count made twice by two threads is the same. */
  private TextCount count;

  /** Written when it is first asked for; what two threads write is the same. */
  private Html html;

  Body(SourceFile source, Document tree) {
    this.source = source;
    this.tree = tree;
    this.nodes = List.copyOf(Walk.below(tree));
    Set<Class<?>> found = new HashSet<>();
    for (Node node : nodes) {
      found.add(node.getClass());
      Leftovers.forget(node);
    }
    this.kinds = found.toArray(Class<?>[]::new);
    this.headings = nodes(Heading.class).toList();
  }

  /** All nodes of type {@code type}, in the order of the text. */
  public <T extends Node> Stream<T> nodes(Class<T> type) {
    if (!has(type)) {
      return Stream.empty();
    }
    List<T> found = new ArrayList<>();
    for (Node node : nodes) {
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
    }
    return found.stream();
  }

  private boolean has(Class<? extends Node> type) {
    for (Class<?> kind : kinds) {
      if (type.isAssignableFrom(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code node} begins in the source. */
  public SourceLocation location(Node node) {
    return source.location(node.getStartOffset());
  }

  /** Where the character at {@code index} of {@code node} stands in the source. */
  public SourceLocation location(Node node, int index) {
    return source.location(node.getStartOffset() + index);
  }

  /** Where the text is nested beyond {@link Limits}. */
  Optional<SourceLocation> tooDeep() {
    return Limits.tooDeep(tree).map(this::location);
  }

  /** Where the first character behind {@code chars} that is no white space stands, or the end of the text. */
  public SourceLocation locationBehind(BasedSequence chars) {
    int i = chars.getEndOffset();
    while (i < source.text().length() && Character.isWhitespace(source.text().charAt(i))) {
      i++;
    }
    return source.location(i);
  }

  /** What there is to read: every paragraph, heading, table cell and alternative text that has words, in order. */
  public List<Passage> passages() {
    return new Passages(source).of(nodes);
  }

  /** The headings, in order. */
  public List<Heading> headings() {
    return headings;
  }

  /** The kinds of the blocks, each once, in order. */
  public List<String> blockKinds() {
    return nodes(BlockNode.class).map(node -> node.block().kind()).distinct().toList();
  }

  /** What is wrong with the Markdown as such. */
  public List<Problem> problems() {
    return Faults.of(tree).all().stream()
        .map(fault -> fault.problem().apply(source.location(fault.offset())))
        .toList();
  }

  /** The words of {@code node} without marks. */
  public static String text(Node node) {
    return PlainText.of(node);
  }

  /** How much there is to read: paragraphs, headings, tables and notes; no code, and no text in place of a picture. */
  public TextCount count() {
    TextCount known = count;
    if (known == null) {
      known = TextCount.NOTHING;
      for (Node node : nodes) {
        known = READ.contains(node.getClass()) ? known.plus(TextCount.of(text(node))) : known;
      }
      count = known;
    }
    return known;
  }

  /** A summary cut from the first paragraph, for a page whose header has none; nothing where there is no paragraph. */
  public Optional<String> summary() {
    return nodes(Paragraph.class)
        .filter(paragraph -> paragraph.getParent() == tree)
        .map(paragraph -> Summary.of(text(paragraph)))
        .filter(summary -> !summary.isEmpty())
        .findFirst();
  }

  /** The HTML for the page that {@code context} describes. */
  public String html(BodyContext context) {
    Html known = html;
    if (known == null) {
      known = Markdown.html(tree);
      html = known;
    }
    return known.on(context);
  }

  /** The HTML of a body that is one paragraph, without the paragraph's tags but with its direction: for captions. */
  public String inlineHtml(BodyContext context) {
    String html = html(context).strip();
    return html.startsWith("<p ")
        ? html.replaceFirst("^<p", "<span").replaceFirst("</p>$", "</span>")
        : html.replaceFirst("^<p>", "").replaceFirst("</p>$", "");
  }
}
