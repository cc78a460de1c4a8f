package org.kuayue.jbake;

import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;

/** Keeps compiled templates from one bake of a warm JVM to the next: they change seldom, and take longer than a page. */
final class CompiledTemplates {

  private static volatile CompiledTemplates last = new CompiledTemplates(Map.of(), null);

  private final Map<String, String> texts;
  private final StrictTemplateEngine engine;

  private CompiledTemplates(Map<String, String> texts, StrictTemplateEngine engine) {
    this.texts = texts;
    this.engine = engine;
  }

  /** An engine for the templates whose {@code texts} these are, by name: the last one, if it has the same. */
  static StrictTemplateEngine engine(JBakeConfiguration configuration, Map<String, String> texts) {
    CompiledTemplates known = last;
    if (known.engine != null && known.texts.equals(texts)) {
      return known.engine;
    }
    StrictTemplateEngine made = new StrictTemplateEngine(configuration, texts);
    last = new CompiledTemplates(texts, made);
    return made;
  }
}
