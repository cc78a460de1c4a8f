package org.kuayue.jbake;

import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;

/** Keeps compiled templates from one bake of a warm JVM to the next: they change seldom, and take longer than a page. */
final class CompiledTemplates {

  private static volatile Optional<StrictTemplateEngine> last = Optional.empty();

  private CompiledTemplates() {}

  /** An engine for the templates whose {@code texts} these are, by name: the last one, if it has the same. */
  static StrictTemplateEngine engine(JBakeConfiguration configuration, Map<String, String> texts) {
    Optional<StrictTemplateEngine> known = last.filter(engine -> engine.texts().equals(texts));
    StrictTemplateEngine engine = known.orElseGet(() -> new StrictTemplateEngine(configuration, texts));
    last = Optional.of(engine);
    return engine;
  }
}
