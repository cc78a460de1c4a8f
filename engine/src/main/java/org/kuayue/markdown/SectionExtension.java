package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Set;

/**
 * Puts beside a heading of the second level the links to the same section in the other languages. They stand beside it
 * and not in it: who listens to the list of headings wants to hear headings.
 */
final class SectionExtension implements HtmlRenderer.HtmlRendererExtension {

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(
        options -> () -> Set.of(new NodeRenderingHandler<>(Heading.class, SectionExtension::render)));
  }

  private static void render(Heading heading, NodeRendererContext context, HtmlWriter html) {
    BodyContext body = BodyContext.KEY.get(context.getDocument());
    List<BodyContext.Version> versions =
        heading.getLevel() == 2 ? body.versions(heading.getAnchorRefId()) : List.of();
    if (versions.isEmpty()) {
      context.delegateRender();
      return;
    }
    html.line();
    html.raw("<div class=\"section-head\">");
    context.delegateRender();
    for (BodyContext.Version version : versions) {
      html.raw(
          "<a class=\"section-language\" href=\"%s\" hreflang=\"%2$s\" lang=\"%2$s\" aria-label=\"%3$s: %4$s\">%3$s</a>"
              .formatted(escape(version.href()), version.language(), escape(version.name()), escape(version.title())));
    }
    html.raw("</div>");
    html.line();
  }

  private static String escape(String text) {
    return Escaping.escapeHtml(text, false);
  }
}
