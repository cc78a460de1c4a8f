package org.kuayue.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.app.configuration.JBakeConfiguration;

/** Keeps compiled templates from one bake of a warm JVM to the next: they change seldom, and take longer than a page. */
final class CompiledTemplates {

  private static final String ENDING = ".ftlh";
  private static final long LARGEST = 2_000_000;

  private static volatile CompiledTemplates last = new CompiledTemplates(Map.of(), null);

  private final Map<Path, String> texts;
  private final StrictTemplateEngine engine;

  private CompiledTemplates(Map<Path, String> texts, StrictTemplateEngine engine) {
    this.texts = texts;
    this.engine = engine;
  }

  /** An engine for the templates as they are now: the last one, if these have the same text. */
  static StrictTemplateEngine engine(JBakeConfiguration configuration) {
    Path folder = configuration.getTemplateFolder().toPath();
    Map<Path, String> texts = texts(folder);
    CompiledTemplates known = last;
    if (known.engine != null && known.texts.equals(texts)) {
      return known.engine;
    }
    StrictTemplateEngine made = new StrictTemplateEngine(configuration);
    texts.keySet().forEach(file -> made.compile(folder.relativize(file).toString().replace('\\', '/')));
    if (texts(folder).equals(texts)) { // else nobody knows which of the two were compiled
      last = new CompiledTemplates(texts, made);
    }
    return made;
  }

  private static Map<Path, String> texts(Path folder) {
    Map<Path, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(CompiledTemplates::isTemplate).toList()) {
        texts.put(file, Files.readString(file, StandardCharsets.ISO_8859_1)); // whatever it is, it is compared
      }
    } catch (IOException | UncheckedIOException e) {
      return Map.of(); // whatever is wrong with the folder is told by the check of the templates
    }
    return texts;
  }

  /** What is too large to be one is refused by a check, and need not be read here. */
  private static boolean isTemplate(Path file) {
    return file.toString().endsWith(ENDING) && file.toFile().isFile() && file.toFile().length() < LARGEST;
  }
}
