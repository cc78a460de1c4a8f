package org.kuayue.check;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import java.util.stream.Stream;
import org.kuayue.markdown.Body;

/**
 * Where something in a body leads, in whichever of Markdown's forms it is written.
 *
 * @param node the link or the picture
 * @param url as it is written
 */
record Destination(Node node, String url) {

  /** What can be clicked. */
  static Stream<Destination> links(Body body) {
    return Stream.of(
            body.nodes(Link.class).map(link -> new Destination(link, link.getUrl().toString())),
            body.nodes(LinkRef.class)
                .filter(LinkRef::isDefined)
                .map(link -> new Destination(link, link.getReferenceNode(link.getDocument()).getUrl().toString())),
            body.nodes(AutoLink.class).map(link -> new Destination(link, link.getText().toString())))
        .flatMap(destinations -> destinations);
  }

  /** What can be clicked, and what is shown. */
  static Stream<Destination> all(Body body) {
    return Stream.of(
            links(body),
            body.nodes(Image.class).map(image -> new Destination(image, image.getUrl().toString())))
        .flatMap(destinations -> destinations);
  }
}
