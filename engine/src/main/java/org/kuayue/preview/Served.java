package org.kuayue.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kuayue.jbake.PagesOnDemand;
import org.kuayue.markdown.TextCount;
import org.kuayue.publish.policy.PagePolicies;

/**
 * A site as it is served: baked in a folder, and while the next bake goes on, with the new pages before it, each made when
 * it is asked for, and the new files that they ask for.
 *
 * @param folder the last site that was baked as a whole; null before the first
 * @param pages the new pages; null where {@code folder} is the newest
 * @param files where the new pages' files are
 * @param counts how much text each document's page has, by its name
 * @param gone the documents' pages that {@code folder} has and the new site has not: deleted, renamed or held back
 */
record Served(Path folder, PagesOnDemand pages, Path files, Map<String, TextCount> counts, Set<String> gone) {

  private static final String INDEX = "index.html";
  private static final String HTML = ".html";

  /** Nothing yet. */
  static final Served NOTHING = whole(null, Map.of());

  /** A site that was baked as a whole. */
  static Served whole(Path folder, Map<String, TextCount> counts) {
    return new Served(folder, null, null, counts, Set.of());
  }

  /** The new {@code pages} before this site, which was baked as a whole. */
  Served behind(PagesOnDemand pages, Path files) {
    Set<String> gone = new HashSet<>(counts.keySet());
    gone.removeAll(pages.counts().keySet());
    return new Served(folder, pages, files, pages.counts(), gone);
  }

  boolean isWhole() {
    return folder != null && pages == null;
  }

  boolean isEmpty() {
    return folder == null && pages == null;
  }

  /** The name, relative to the site's root, of what {@code path} asks for. */
  static String name(String path) {
    String name = path.replaceAll("^/+", "");
    return name.isEmpty() || name.endsWith("/") ? name + INDEX : name;
  }

  /** Whether {@code name} is a folder with an index; its address ends with a slash, which {@code name} lacks. */
  boolean isFolder(String name) throws IOException {
    return bytes(name + "/" + INDEX).isPresent();
  }

  /** How much text the page {@code name} has; none where it is no document's. */
  TextCount count(String name) {
    return counts.getOrDefault(name, TextCount.NOTHING);
  }

  /** What is to be sent for {@code name}; nothing where there is no such file. */
  Optional<byte[]> bytes(String name) throws IOException {
    Optional<String> page = pages == null ? Optional.empty() : pages.html(name);
    if (page.isPresent()) {
      return page.map(html -> new PagePolicies().restrict(html).getBytes(StandardCharsets.UTF_8)); // for the weight
    }
    // Pages of a bake that goes on may be half written; its other files are there before anything is shown.
    Optional<byte[]> fresh = pages == null || name.endsWith(HTML) ? Optional.empty() : bytes(files, name);
    return fresh.isPresent() || folder == null || gone.contains(name) ? fresh : bytes(folder, name);
  }

  private static Optional<byte[]> bytes(Path folder, String name) throws IOException {
    try {
      Path file = folder.resolve(name).normalize();
      return file.startsWith(folder) && Files.isRegularFile(file)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
