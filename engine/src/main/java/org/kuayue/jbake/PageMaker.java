package org.kuayue.jbake;

import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;

/** Makes the page of a document, for a whole bake as for an editor who looks at one: same template, same model. */
record PageMaker(StrictTemplateEngine engine, PageModels models) {

  /**
   * The page of {@code document}.
   *
   * @param model what JBake knows of it; what templates see besides is put into it, and still there when a template fails
   */
  String html(ContentDocument document, DocumentModel model) throws RenderingException {
    model.putAll(models.of(document));
    TemplateModel variables = new TemplateModel();
    variables.setContent(model);
    return engine.page(variables, Configurations.template(document.type()));
  }
}
