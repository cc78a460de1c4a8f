package org.kuayue.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.block.Html;

/** HTML that a template prints as it is, without switching its escaping off. */
final class Markup {

  private Markup() {}

  /** {@code model} with all {@link Html} in it as markup. */
  static Object within(Object model) {
    if (model instanceof Html html) {
      return of(html.text());
    }
    if (model instanceof List<?> list) {
      return list.stream().map(Markup::within).toList();
    }
    if (model instanceof Map<?, ?> map) {
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach((key, value) -> result.put(key, within(value)));
      return result;
    }
    return model;
  }

  static TemplateHTMLOutputModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("the HTML format never throws it", e);
    }
  }
}
