package org.kuayue.jbake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.kuayue.header.DocumentType;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * Loads JBake's configuration: what the command line says, then {@code jbake.properties}, then JBake's defaults. JBake's
 * own loader was rejected: there the file beats the command line, and the library's builders cost a third of a small
 * bake. The folders of the sources are not among what can be set: messages, documentation and the preview name them.
 */
final class Configurations {

  static final String FILE = "jbake.properties";
  private static final String DEFAULTS = "/default.properties";
  private static final String TEMPLATE_ENDING = ".ftlh";
  private static final DefaultListDelimiterHandler COMMA = new DefaultListDelimiterHandler(',');

  /** The template for one block of a body, below the folder of templates. */
  static final String BLOCK_TEMPLATE = "block" + TEMPLATE_ENDING;

  private Configurations() {}

  /**
   * A project's configuration.
   *
   * @param values JBake's form of it
   * @param lines where the values stand
   */
  record Loaded(DefaultJBakeConfiguration values, PropertyLines lines) {}

  /** The configuration of the project at {@code tree}; without a file that can be read there is a problem and no more. */
  static Loaded load(SourceTree tree, Path output, Properties overrides, Problems problems) {
    Optional<SourceFile> source = project(tree, problems);
    Optional<PropertyLines> lines = source.flatMap(file -> PropertyLines.of(file, problems));
    CompositeConfiguration all = new CompositeConfiguration();
    all.setListDelimiterHandler(COMMA);
    PropertiesConfiguration first = properties();
    overrides.stringPropertyNames().forEach(name -> first.addProperty(name, overrides.getProperty(name)));
    all.addConfiguration(first);
    all.addConfiguration(parsed(lines.isEmpty() ? "" : source.get().text()));
    all.addConfiguration(defaults());
    DefaultJBakeConfiguration configuration = new DefaultJBakeConfiguration(tree.root().toFile(), all);
    configuration.setDestinationFolder(output.toFile());
    configuration.setContentFolder(tree.root().resolve("content").toFile());
    configuration.setTemplateFolder(tree.root().resolve("templates").toFile());
    configuration.setAssetFolder(tree.root().resolve("assets").toFile());
    for (DocumentType type : DocumentType.values()) {
      configuration.setTemplateFileNameForDocType(type.word(), template(type));
    }
    return new Loaded(configuration, lines.orElseGet(PropertyLines::none));
  }

  private static Optional<SourceFile> project(SourceTree tree, Problems problems) {
    Path file = tree.root().resolve(FILE);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.add(propertiesMissing());
      return Optional.empty();
    }
    return tree.read(file, problems);
  }

  private static PropertiesConfiguration parsed(String text) {
    PropertiesConfiguration properties = properties();
    try {
      properties.read(new StringReader(text));
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException("checked before: the escapes are whole, and nothing else can be wrong", e);
    }
    return properties;
  }

  private static PropertiesConfiguration defaults() {
    PropertiesConfiguration properties = properties();
    try (Reader reader =
        new InputStreamReader(
            DefaultJBakeConfiguration.class.getResourceAsStream(DEFAULTS), StandardCharsets.UTF_8)) {
      properties.read(reader);
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException("JBake's own defaults are in its jar", e);
    }
    return properties;
  }

  /** The template for the pages of {@code type}, below the folder of templates. */
  static String template(DocumentType type) {
    return type.word() + TEMPLATE_ENDING;
  }

  private static PropertiesConfiguration properties() {
    PropertiesConfiguration properties = new PropertiesConfiguration();
    properties.setListDelimiterHandler(COMMA);
    properties.setIncludesAllowed(false);
    return properties;
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
