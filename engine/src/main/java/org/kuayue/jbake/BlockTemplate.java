package org.kuayue.jbake;

import java.io.StringWriter;
import java.util.Map;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Language;
import org.kuayue.markdown.html.BodyContext;

/**
 * Renders the blocks of bodies by the templates' own component.
 *
 * @param labels the words of each language
 */
record BlockTemplate(StrictTemplateEngine engine, Map<Language, Labels> labels) implements FigureModels.BlockRenderer {

  /** A block's template failed while a body was being made; the page's template reports it. */
  private static final class BlockException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BlockException(Throwable cause) {
      super(cause);
    }
  }

  @Override
  public String render(Map<String, Object> block, ContentDocument page, BodyContext context) {
    TemplateModel model = new TemplateModel();
    model.put("block", Markup.within(block, context));
    model.put("t", labels.get(page.language()).words());
    StringWriter html = new StringWriter();
    try {
      engine.renderDocument(model, Configurations.BLOCK_TEMPLATE, html);
    } catch (RenderingException e) {
      throw new BlockException(e);
    }
    return html.toString();
  }
}
