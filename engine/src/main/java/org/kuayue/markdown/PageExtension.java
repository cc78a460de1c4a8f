package org.kuayue.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;
import org.kuayue.markdown.tree.PlainText;

/**
 * What the HTML of a body needs beyond flexmark's own: ids on headings, addresses of pages in links, and the direction of
 * what is written from right to left.
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
  }

  private static void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
    if (node instanceof Heading heading) {
      attributes.replaceValue("id", heading.getAnchorRefId());
    }
    // A quotation with its rule as well as its text.
    if ((node instanceof Paragraph || node instanceof BlockQuote) && PlainText.runsFromRightToLeft(node)) {
      attributes.replaceValue("dir", "rtl");
    }
  }
}
