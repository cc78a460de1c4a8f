package org.kuayue.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** HTML that a template prints as it is, without switching its escaping off. */
final class Markup {

  private Markup() {}

  static TemplateHTMLOutputModel of(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("the HTML format never throws it", e);
    }
  }
}
