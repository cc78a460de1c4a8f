package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Set;

/**
 * What the HTML of a body needs beyond flexmark's own: ids on headings, addresses of pages in links, a box around tables
 * that scrolls on a phone, and cells whose alignment is a class (the {@code align} attribute is obsolete in HTML).
 */
final class PageExtension implements HtmlRenderer.HtmlRendererExtension {

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.attributeProviderFactory(
        new IndependentAttributeProviderFactory() {
          @Override
          public AttributeProvider apply(LinkResolverContext context) {
            return PageExtension::setAttributes;
          }
        });
    builder.linkResolverFactory(
        new IndependentLinkResolverFactory() {
          @Override
          public LinkResolver apply(LinkResolverBasicContext context) {
            BodyContext body = BodyContext.KEY.get(context.getDocument());
            return (node, basic, link) ->
                !link.getLinkType().equals(LinkType.LINK) || link.getStatus() == LinkStatus.VALID
                    ? link
                    : link.withUrl(body.href(link.getUrl())).withStatus(LinkStatus.VALID);
          }
        });
    builder.nodeRendererFactory(
        options ->
            () ->
                Set.of(
                    new NodeRenderingHandler<>(
                        TableBlock.class,
                        (table, context, html) -> {
                          html.line();
                          html.raw("<div class=\"table\">");
                          context.delegateRender();
                          html.raw("</div>");
                          html.line();
                        })));
  }

  private static void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof Heading heading) {
      attributes.replaceValue("id", heading.getAnchorRefId());
    }
    if (node instanceof TableCell cell) {
      attributes.remove("align");
      if (cell.isHeader()) {
        attributes.replaceValue("scope", "col");
      }
      switch (cell.getAlignment() == null ? TableCell.Alignment.LEFT : cell.getAlignment()) {
        case RIGHT -> attributes.addValue("class", "end");
        case CENTER -> attributes.addValue("class", "center");
        default -> {}
      }
    }
  }
}
