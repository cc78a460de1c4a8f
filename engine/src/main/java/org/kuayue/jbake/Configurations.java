package org.kuayue.jbake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.kuayue.header.DocumentType;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * Loads JBake's configuration: what the command line says, then {@code jbake.properties}. JBake's own loader was rejected:
 * there the file beats the command line, and the library's readers and JBake's many defaults, none of which is asked for
 * here, cost a third of a small bake. The folders of the sources are not among what can be set: messages, documentation
 * and the preview name them.
 */
final class Configurations {

  static final String FILE = "jbake.properties";

  /** JBake cannot be without any of them; ours has no data, and an output that is named further down. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "content.folder", "content",
          "template.folder", "templates",
          "asset.folder", "assets",
          "data.folder", "data",
          "destination.folder", "output");

  /** The template for one block of a body, below the folder of templates. */
  static final String BLOCK_TEMPLATE = "block" + TemplateTexts.ENDING;

  private Configurations() {}

  /**
   * A project's configuration.
   *
   * @param values JBake's form of it
   * @param file where most of the values stand, if it could be read
   * @param keys what is meant to be a setting, in the file or for this bake alone
   */
  record Loaded(DefaultJBakeConfiguration values, Optional<PropertyFile> file, Set<String> keys) {}

  /** The configuration of the project at {@code tree}; without a file that can be read there is a problem and no more. */
  static Loaded load(SourceTree tree, Path output, Properties overrides, Problems problems) {
    Optional<PropertyFile> file = project(tree, problems).flatMap(source -> PropertyFile.of(source, problems));
    Map<String, String> set = new HashMap<>();
    file.ifPresent(found -> set.putAll(found.values()));
    overrides.stringPropertyNames().forEach(name -> set.put(name, overrides.getProperty(name)));
    CompositeConfiguration all = new CompositeConfiguration();
    all.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
    set.forEach(all::addProperty);
    FOLDERS.forEach(all::setProperty);
    DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(tree.root().toFile(), all);
    configuration.setDestinationFolder(output.toFile());
    Set<String> keys = new TreeSet<>(file.map(PropertyFile::keys).orElse(Set.of()));
    overrides.keySet().forEach(key -> keys.add(key.toString()));
    return new Loaded(configuration, file, keys);
  }

  private static Optional<SourceFile> project(SourceTree tree, Problems problems) {
    Path file = tree.root().resolve(FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(propertiesMissing());
      return Optional.empty();
    }
    return tree.read(file, problems);
  }

  /** The template for the pages of {@code type}, below the folder of templates. */
  static String template(DocumentType type) {
    return type.word() + TemplateTexts.ENDING;
  }

  private static Problem propertiesMissing() {
    return Problem.error(
        "properties-missing",
        SourceLocation.startOf(FILE),
        Text.of("没有文件 " + FILE, "there is no file " + FILE),
        Text.of(
            "请在项目目录中运行，或新建该文件，至少写明site.languages。",
            "Run in the project's folder, or make the file with at least site.languages."));
  }
}
