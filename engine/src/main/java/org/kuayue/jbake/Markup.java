package org.kuayue.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.markdown.html.Html;

/** HTML that a template prints as it is, without switching its escaping off. */
final class Markup {

  private Markup() {}

  /** {@code model} with all {@link Html} in it as markup, for {@code page}. */
  static Object within(Object model, BodyContext page) {
    if (model instanceof Html html) {
      return of(html.on(page));
    }
    if (model instanceof List<?> list) {
      return list.stream().map(item -> within(item, page)).toList();
    }
    if (model instanceof Map<?, ?> map) {
      Map<Object, Object> result = new LinkedHashMap<>();
      map.forEach((key, value) -> result.put(key, within(value, page)));
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
