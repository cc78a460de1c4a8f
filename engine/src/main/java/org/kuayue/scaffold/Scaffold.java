package org.kuayue.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.edition.Language;

/**
 * Writes the beginnings of new documents, in every language of the edition, with their headers filled in. It never
 * overwrites: either all of its files are new, or none is written.
 */
public final class Scaffold {

  private static final List<String> FURNITURE = List.of("templates", "assets/css", "assets/js", "assets/fonts");
  private static final String SETTINGS =
      """
      # The edition's settings. Text is in content/.
      site.languages=%s
      %s""";

  private static final String SETTINGS_FILE = "jbake.properties";
  private static final String COLOUR = "theme.";

  private final Path root;
  private final List<Language> languages;
  private final Year year;

  /** Scaffolding for the project at {@code root} with {@code languages}; new documents are dated {@code year}. */
  public Scaffold(Path root, List<Language> languages, Year year) {
    this.root = root;
    this.languages = languages;
    this.year = year;
  }

  /**
   * Writes a new document called {@code slug} in every language; returns the files.
   *
   * @throws FileAlreadyExistsException if one of them is there; then none is written
   */
  public List<Path> document(Kind kind, String slug) throws IOException {
    Map<Path, String> files = new LinkedHashMap<>();
    languages.forEach(language -> files.put(file(root, language, kind.folder() + slug), text(kind.word(), language, slug)));
    return write(files);
  }

  /**
   * Writes a new feature into {@code folder}, with this project's templates, style sheets and colours, ready to bake; returns
   * the files that are an editor's. The icon is this project's own name or sign, and stays here.
   *
   * @throws FileAlreadyExistsException if one of its files is there; then none is written
   */
  public List<Path> edition(Path folder) throws IOException {
    Map<Path, String> files = new LinkedHashMap<>();
    String tags = String.join(",", languages.stream().map(Language::tag).toList());
    files.put(folder.resolve(SETTINGS_FILE), SETTINGS.formatted(tags, colours()));
    for (Language language : languages) {
      files.put(file(folder, language, "index"), text("cover", language, "first"));
      files.put(file(folder, language, "articles/first"), text("first", language, "first"));
    }
    Map<Path, Path> furniture = new LinkedHashMap<>();
    for (String name : FURNITURE) {
      furniture.putAll(copies(root.resolve(name), folder.resolve(name)));
    }
    refuseExisting(furniture.keySet());
    List<Path> written = write(files);
    for (Map.Entry<Path, Path> copy : furniture.entrySet()) {
      Files.createDirectories(copy.getKey().getParent());
      Files.copy(copy.getValue(), copy.getKey());
    }
    return written;
  }

  /** The settings' lines of colours. */
  private String colours() throws IOException {
    Properties settings = new Properties();
    try (Reader in = Files.newBufferedReader(root.resolve(SETTINGS_FILE))) {
      settings.load(in);
    }
    return settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith(COLOUR))
        .sorted()
        .map(name -> name + "=" + settings.getProperty(name) + "\n")
        .collect(Collectors.joining());
  }

  private static Path file(Path project, Language language, String path) {
    return project.resolve("content").resolve(language.file(path));
  }

  private String text(String name, Language language, String slug) {
    String words = language.primary().equals("zh") ? "zh" : "en";
    try (InputStream in = Scaffold.class.getResourceAsStream(name + "." + words + ".md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${slug}", slug)
          .replace("${photos}", language.folder().isEmpty() ? "../photos/" : "../../photos/") // from an article
          .replace("${year}", year.toString());
    } catch (IOException e) {
      throw new IllegalStateException("in the engine's own jar", e);
    }
  }

  private static List<Path> write(Map<Path, String> files) throws IOException {
    refuseExisting(files.keySet());
    for (Map.Entry<Path, String> entry : files.entrySet()) {
      Files.createDirectories(entry.getKey().getParent());
      Files.writeString(entry.getKey(), entry.getValue());
    }
    return new ArrayList<>(files.keySet());
  }

  private static void refuseExisting(Collection<Path> files) throws IOException {
    for (Path file : files) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
  }

  /** The files below {@code from}, by where they go below {@code to}. */
  private static Map<Path, Path> copies(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return Map.of();
    }
    try (Stream<Path> walk = Files.walk(from)) {
      return walk.filter(Files::isRegularFile)
          .collect(Collectors.toMap(file -> to.resolve(from.relativize(file).toString()), file -> file));
    }
  }
}
