package edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that {@code mvn package} baked, read once. */
public final class BakedSite {

  /** Where it lies. */
  public static final Path FOLDER = Path.of(System.getProperty("kuayue.site", "target/site"));

  private static final Map<String, Document> PAGES = read();

  private BakedSite() {}

  /** Every page by its address from the site's root. */
  public static Map<String, Document> pages() {
    return PAGES;
  }

  /** The addresses of the pages that documents have: all but the one for addresses that do not exist. */
  public static List<String> documents() {
    return PAGES.keySet().stream().filter(address -> !address.equals("404.html")).toList();
  }

  /** The addresses of the Chinese pages that have an English pair. */
  static List<String> paired() {
    return documents().stream().filter(address -> !address.startsWith("en/")).toList();
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
        pages.put(FOLDER.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("bake the site first: mvn package", e);
    }
    return pages;
  }
}
