package org.kuayue.jbake;

import java.io.Writer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.header.DocumentType;

/**
 * Hands everything to {@link StrictTemplateEngine}, all of whose templates are compiled beforehand. JBake's own way was
 * rejected: it copies the whole configuration into a map for every page and every figure, and looks for templates in the
 * languages of engines that are not here.
 */
final class DirectTemplateEngine extends DelegatingTemplateEngine {

  private final StrictTemplateEngine engine;

  DirectTemplateEngine(JBakeConfiguration configuration) {
    super(new MemoryContentStore(), configuration);
    this.engine = new StrictTemplateEngine(configuration, db);
    engine.compile(Configurations.BLOCK_TEMPLATE);
    for (DocumentType type : DocumentType.values()) {
      engine.compile(Configurations.template(type));
    }
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer out) throws RenderingException {
    engine.renderDocument(model, template, out);
  }
}
