package org.kuayue.jbake;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.kuayue.edition.ContentDocument;

/**
 * The pages of an edition, each made when somebody asks for it: an editor who looks at one need not wait for a thousand.
 * The same templates get the same models as in a whole bake.
 */
public final class PagesOnDemand {

  private final StrictTemplateEngine engine;
  private final PageModels models;
  private final Map<String, ContentDocument> pages = new HashMap<>();

  PagesOnDemand(StrictTemplateEngine engine, PageModels models, List<ContentDocument> pages) {
    this.engine = engine;
    this.models = models;
    pages.forEach(page -> this.pages.put(page.address(), page));
  }

  /** The page at {@code address}; nothing where there is none, or where its template fails, which the bake will tell. */
  public Optional<String> html(String address) {
    ContentDocument page = pages.get(address);
    if (page == null) {
      return Optional.empty();
    }
    DocumentModel content = KuayueMarkupEngine.jbakeModel(page);
    TemplateModel model = new TemplateModel();
    StringWriter html = new StringWriter();
    try {
      content.putAll(models.of(page));
      model.setContent(content);
      engine.renderDocument(model, Configurations.template(page.type()), html);
      return Optional.of(html.toString());
    } catch (RenderingException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }
}
