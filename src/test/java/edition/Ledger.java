package edition;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * The fact sheet of the printed feature, {@code ledger.yaml}. Tests that hold its facts are skipped where {@code content/}
 * is another feature altogether; as long as one title of the printed one is left, they are not.
 */
@SuppressWarnings("unchecked") // the file's shape is fixed; a wrong cast fails the test, as it should
public final class Ledger {

  private static final Map<String, Object> ROOT = load();

  /**
   * A string that a page has to have.
   *
   * @param id of the fact
   * @param path of the page, without language and ending
   * @param language {@code zh} or {@code en}
   * @param text exactly as it stands on the page
   */
  record Fact(String id, String path, String language, String text) {
    @Override
    public String toString() {
      return id + " " + language + " " + text;
    }
  }

  /**
   * Numbers that an article has as a table.
   *
   * @param id of the series
   * @param points the numbers, as they are printed
   */
  record Series(String id, List<String> points) {}

  private Ledger() {}

  /** Skips the calling test, by name, if {@code content/} is another feature than the ledger is about. */
  public static void assumeIsAboutContent() {
    assumeTrue(isAbout(Path.of("content")), "ledger.yaml is about another edition");
  }

  /** Whether a document below {@code content} has a title of the printed feature or its subtitle. */
  static boolean isAbout(Path content) {
    Stream<String> titles = articles().values().stream().flatMap(article -> titles(article).values().stream());
    String any =
        Stream.concat(titles, Stream.of(edition("headline"), edition("subtitle")))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?m)^\\s*(sub)?title\\s*=\\s*(", ")\\s*$"));
    Pattern line = Pattern.compile(any);
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        if (line.matcher(Files.readString(file)).find()) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every string that the ledger puts on a page. */
  static List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    collect((List<Map<String, Object>>) ROOT.get("standfirst"), "index", facts);
    articles()
        .forEach(
            (slug, article) -> {
              String path = "articles/" + slug;
              titles(article).forEach((language, title) -> facts.add(new Fact("title", path, language, title)));
              collect((List<Map<String, Object>>) article.get("facts"), path, facts);
            });
    facts.addAll(captions("zh"));
    facts.addAll(captions("en"));
    return facts;
  }

  /** The captions of the printed feature's pictures. */
  static List<Fact> captions(String language) {
    return ((List<Map<String, Object>>) ROOT.get("captions"))
        .stream()
            .map(caption -> new Fact((String) caption.get("id"), "index", language, (String) caption.get(language)))
            .toList();
  }

  /** A string of the edition as a whole: masthead, headline and the like. */
  static String edition(String key) {
    return (String) ((Map<String, Object>) ROOT.get("edition")).get(key);
  }

  /** The articles' slugs and entries, in order. */
  static Map<String, Map<String, Object>> articles() {
    return (Map<String, Map<String, Object>>) ROOT.get("articles");
  }

  /** The pages of the printed feature, without language and ending. */
  static List<String> paths() {
    return Stream.concat(
            Stream.of("index", "about", "pictures"), articles().keySet().stream().map(slug -> "articles/" + slug))
        .toList();
  }

  /** The four series. */
  static List<Series> series() {
    return ((List<Map<String, Object>>) ROOT.get("series"))
        .stream()
            .map(
                entry -> {
                  Object points = entry.get("points");
                  var numbers = points instanceof Map<?, ?> map ? map.values() : (List<?>) points;
                  return new Series(
                      (String) entry.get("id"), numbers.stream().map(Object::toString).toList());
                })
            .toList();
  }

  private static Map<String, String> titles(Map<String, Object> article) {
    return (Map<String, String>) article.get("title");
  }

  private static void collect(List<Map<String, Object>> entries, String path, List<Fact> facts) {
    for (Map<String, Object> entry : entries) {
      for (String language : List.of("zh", "en")) {
        for (Object text : (List<Object>) entry.get(language)) {
          facts.add(new Fact((String) entry.get("id"), path, language, text.toString()));
        }
      }
    }
  }

  private static Map<String, Object> load() {
    try (InputStream in = Ledger.class.getResourceAsStream("/ledger.yaml")) {
      return new Yaml().load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
