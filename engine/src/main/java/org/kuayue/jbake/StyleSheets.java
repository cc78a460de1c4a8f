package org.kuayue.jbake;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates' {@code css("tokens", "base", …)}: the named style sheets, one after the other, to stand in the page's
 * head. Text then paints after one round trip; a sheet of its own would cost a second.
 */
final class StyleSheets implements TemplateMethodModelEx {

  /** Below the assets; these files are not copied to the site, since no page asks for them. */
  static final String FOLDER = "css";

  private final Path folder;
  private final Map<String, String> sheets = new ConcurrentHashMap<>();

  StyleSheets(Path assets) {
    this.folder = assets.resolve(FOLDER);
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List names) throws TemplateModelException {
    StringBuilder css = new StringBuilder();
    for (Object name : names) {
      css.append(read(((SimpleScalar) name).getAsString()));
    }
    return Markup.of(css.toString());
  }

  private String read(String name) throws TemplateModelException {
    String known = sheets.get(name);
    if (known != null) {
      return known;
    }
    try {
      String sheet = Files.readString(folder.resolve(name + ".css"));
      if (sheet.contains("</")) {
        throw new TemplateModelException("assets/css/" + name + ".css contains \"</\", which would end the style element");
      }
      sheets.put(name, sheet);
      return sheet;
    } catch (IOException e) {
      throw new TemplateModelException("no style sheet assets/css/" + name + ".css", e);
    }
  }
}
