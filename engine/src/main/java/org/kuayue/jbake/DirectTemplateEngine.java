package org.kuayue.jbake;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /**
   * Renders {@code template} into {@code file}, which is written in one piece. JBake's renderer was rejected: it looks for
   * three other files before each page, creates the page twice and encodes it word by word.
   */
  void write(TemplateModel model, String template, Path file) throws RenderingException, IOException {
    StringWriter page = new StringWriter();
    renderDocument(model, template, page);
    if (!Files.isDirectory(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    Files.writeString(file, page.getBuffer());
  }
}
