package org.kuayue.jbake;

import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;

/** Makes the page of a document, for a whole bake as for an editor who looks at one: same template, same model. */
record PageMaker(StrictTemplateEngine engine, PageModels models) {

  /**
   * The page of {@code document}.
   *
   * @param variables what its template sees is put into them, and still there when it fails
   */
  String html(ContentDocument document, TemplateModel variables) throws RenderingException {
    variables.putAll(models.of(document));
    return engine.page(variables, Configurations.template(document.type()));
  }
}
