package edition;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that {@code mvn package} baked, read once. */
public final class BakedSite {

  /** Where it lies. */
  public static final Path FOLDER = Path.of(System.getProperty("kuayue.site", "target/site"));

  /** The languages, as the settings name them: the first at the site's root, each other in a folder of its name. */
  public static final List<String> LANGUAGES = List.of(setting("site.languages").split("\\s*,\\s*"));

  private static final Map<String, Document> PAGES = read();

  private BakedSite() {}

  /** Every page by its address from the site's root; pages that only lead on from old addresses are none. */
  public static Map<String, Document> pages() {
    return PAGES;
  }

  /** The addresses of the pages that documents have: all but the one for addresses that do not exist. */
  public static List<String> documents() {
    return PAGES.keySet().stream().filter(address -> !address.equals("404.html")).toList();
  }

  /** The addresses of the pages in the first language, which those in the others are paired with. */
  public static List<String> paired() {
    return documents().stream().filter(address -> otherFolders().stream().noneMatch(address::startsWith)).toList();
  }

  /** The folders of the languages behind the first, such as {@code en/}. */
  public static List<String> otherFolders() {
    return LANGUAGES.stream().skip(1).map(BakedSite::folder).toList();
  }

  /** The folder of {@code language}, with a slash, or nothing for the first one. */
  public static String folder(String language) {
    return language.equals(LANGUAGES.get(0)) ? "" : language + "/";
  }

  /** The addresses of the articles in the first language. */
  public static List<String> articles() {
    return paired().stream().filter(address -> address.startsWith("articles/")).toList();
  }

  /** What {@code jbake.properties} says of {@code key}, which it has to. */
  static String setting(String key) {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("jbake.properties"))) {
      settings.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(settings.getProperty(key), key);
  }

  /** The page at {@code address}, which must be there. */
  public static Document page(String address) {
    if (!PAGES.containsKey(address)) {
      throw new AssertionError("no page " + address + " among " + PAGES.keySet());
    }
    return PAGES.get(address);
  }

  /** The page at {@code path} in Chinese ({@code zh}) or English. */
  public static Document page(String language, String path) {
    return page((language.equals("zh") ? "" : language + "/") + path + ".html");
  }

  private static Map<String, Document> read() {
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".html")).toList()) {
        Document page = Jsoup.parse(file);
        if (page.select("meta[http-equiv=refresh]").isEmpty()) {
          pages.put(FOLDER.relativize(file).toString().replace('\\', '/'), page);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bake the site first: mvn package", e);
    }
    return pages;
  }
}
