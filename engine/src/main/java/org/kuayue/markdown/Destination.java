package org.kuayue.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.stream.Stream;

/**
 * Where something in a text leads, in whichever of Markdown's forms it is written.
 *
 * @param node the link or the picture
 * @param url as it is written
 */
public record Destination(Node node, String url) {

  /** What can be clicked. */
  public static Stream<Destination> links(MarkdownTree tree) {
    return Stream.of(
            tree.nodes(Link.class).map(link -> new Destination(link, link.getUrl().toString())),
            tree.nodes(LinkRef.class)
                .filter(LinkRef::isDefined)
                .map(link -> new Destination(link, link.getReferenceNode(link.getDocument()).getUrl().toString())),
            tree.nodes(AutoLink.class).map(link -> new Destination(link, link.getText().toString())))
        .flatMap(destinations -> destinations);
  }

  /** What is shown. */
  public static Stream<Destination> pictures(MarkdownTree tree) {
    return tree.nodes(Image.class).map(image -> new Destination(image, image.getUrl().toString()));
  }

  /** What can be clicked, and what is shown. */
  public static Stream<Destination> all(MarkdownTree tree) {
    return Stream.concat(links(tree), pictures(tree));
  }
}
