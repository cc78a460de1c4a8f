package org.kuayue.jbake;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .ftlh}: FreeMarker that escapes everything, stops at the first error and never writes
 * one into a page. JBake's own does none of the three, and JBake's way to an engine was rejected with it: it copies the whole
 * configuration into a map for every page and every figure, and looks for engines of languages that are not here.
 */
final class StrictTemplateEngine extends AbstractTemplateEngine {

  /** Characters of a page: to begin with as many spares copying them again and again. */
  private static final int USUAL_PAGE = 16_384;

  private static final Pattern CALLED = Pattern.compile("\"([^\"<>]+[.]ftlh)\"");

  private final Configuration freemarker;
  private final Map<String, String> texts;

  /**
   * An engine for the templates whose {@code texts} these are, by name. Those of pages and what they call are compiled, so
   * that no page need wait.
   */
  StrictTemplateEngine(JBakeConfiguration configuration, Map<String, String> texts) {
    super(configuration, null); // a model holds all that a template sees: none of them asks a content store
    this.freemarker = new Configuration(Configuration.VERSION_2_3_34);
    this.texts = texts;
    StringTemplateLoader loader = new StringTemplateLoader();
    texts.forEach(loader::putTemplate);
    freemarker.setTemplateLoader(loader);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE); // its text is what it was
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setLocalizedLookup(false);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    Set<String> compiled = new HashSet<>();
    texts.keySet().stream().filter(name -> name.indexOf('/') < 0).forEach(name -> compile(name, compiled));
  }

  /** The texts that it was made of, by name. */
  Map<String, String> texts() {
    return texts;
  }

  /** The names by which templates call each other. */
  Set<String> names() {
    return texts.keySet();
  }

  /** Compiles {@code template} and what it calls, by names that stand in it as they are. */
  private void compile(String template, Set<String> compiled) {
    if (!texts.containsKey(template) || !compiled.add(template)) {
      return;
    }
    try {
      freemarker.getTemplate(template);
    } catch (IOException e) {
      return; // whatever is wrong with it is told when a page uses it
    }
    String folder = template.substring(0, template.lastIndexOf('/') + 1);
    Matcher called = CALLED.matcher(texts.get(template));
    while (called.find()) {
      compile(folder + called.group(1), compiled);
    }
  }

  /** Renders {@code template} with the values of {@code model} as its variables. */
  @Override
  public void renderDocument(TemplateModel model, String template, Writer out) throws RenderingException {
    try {
      freemarker.getTemplate(template).process(model, out);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  /**
   * The page that {@code template} makes of {@code model}, in one piece. JBake's renderer was rejected: it looks for three
   * other files before each page, creates the page twice and encodes it word by word.
   */
  String page(TemplateModel model, String template) throws RenderingException {
    StringWriter page = new StringWriter(USUAL_PAGE);
    renderDocument(model, template, page);
    return page.toString();
  }
}
