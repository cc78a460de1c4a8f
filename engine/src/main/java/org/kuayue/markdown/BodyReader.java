package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.block.Faults;
import org.kuayue.markdown.block.Figure;
import org.kuayue.markdown.footnote.FootnoteMarks;
import org.kuayue.markdown.html.Html;
import org.kuayue.markdown.tree.PlainText;

/** Takes out of a tree what is kept of it. */
final class BodyReader {

  /** What readers read word by word: no code, and no text in place of a picture. */
  private static final Set<Class<? extends Node>> READ =
      Set.of(Paragraph.class, com.vladsch.flexmark.ast.Heading.class, TableCell.class, TableCaption.class);

  private final MarkdownTree tree;

  BodyReader(MarkdownTree tree) {
    this.tree = tree;
  }

  /** What is kept; no HTML where the Markdown has faults, for a block that lacks something cannot be written. */
  Body body() {
    Map<Node, Heading> headings = new IdentityHashMap<>();
    List<Heading> inOrder =
        tree.nodes(com.vladsch.flexmark.ast.Heading.class)
            .filter(FootnoteMarks::isPrinted)
            .map(node -> heading(node, headings))
            .toList();
    return new Body(
        html(headings),
        inOrder,
        Destination.links(tree).map(link -> new Body.Link(link.url(), tree.location(link.node()))).toList(),
        Destination.pictures(tree).map(this::picture).toList(),
        tree.nodes(BlockNode.class).map(node -> node.block().kind()).distinct().toList(),
        count());
  }

  private Html html(Map<Node, Heading> headings) {
    return Faults.of(tree.document()).all().isEmpty()
        ? Markdown.html(tree.document(), heading -> headings.get(heading)::id)
        : Html.NOTHING;
  }

  private Heading heading(com.vladsch.flexmark.ast.Heading node, Map<Node, Heading> headings) {
    Optional<String> id = node.isExplicitAnchorRefId() ? Optional.of(node.getAnchorRefId()) : Optional.empty();
    Heading heading =
        new Heading(node.getLevel(), PlainText.of(node), id, tree.locationBehind(node.getText()));
    headings.put(node, heading);
    return heading;
  }

  private Body.Picture picture(Destination picture) {
    return new Body.Picture(picture.url(), tree.location(picture.node()), Figure.isPicture(picture.node()));
  }

  /** How much there is to read: paragraphs, headings, tables and notes. */
  private TextCount count() {
    TextCount count = TextCount.NOTHING;
    for (Node node : tree.nodes()) {
      boolean read = READ.contains(node.getClass()) && FootnoteMarks.isPrinted(node);
      count = read ? count.plus(TextCount.of(PlainText.of(node))) : count;
    }
    return count;
  }
}
