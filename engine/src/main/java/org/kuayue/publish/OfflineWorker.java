package org.kuayue.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The service worker that keeps the whole edition for readers who go offline. Its own text is the templates'; the bake
 * puts before it which files there are, the hash of each and a version made of all hashes, so that the worker's bytes
 * change exactly when the edition's do, and a browser that compares them fetches the new edition.
 */
public final class OfflineWorker {

  private static final String NAME = "sw.js";

  /** What pages are made of. Feeds, maps of the site and hosts' settings are read online only. */
  private static final Set<String> KEPT =
      Set.of("html", "js", "css", "svg", "png", "jpg", "webp", "ico", "woff2", "webmanifest");

  /** A larger picture is for a large screen, which is seldom in a tunnel; all readers would pay for it. */
  private static final long MOST_BYTES = 150_000;

  private OfflineWorker() {}

  /**
   * Writes the worker for all files that are in {@code site}, so call this last; without a {@code sw.js} in {@code
   * templates} the edition has none.
   */
  public static void write(Path templates, Path site) throws IOException {
    Path text = templates.resolve(NAME);
    if (!Files.isRegularFile(text)) {
      return;
    }
    MessageDigest sha256 = sha256();
    List<String> files = new ArrayList<>();
    for (Path file : kept(site)) {
      String hash = Base64.getEncoder().encodeToString(sha256.digest(Files.readAllBytes(file)));
      files.add("[\"" + site.relativize(file).toString().replace('\\', '/') + "\",\"sha256-" + hash + "\"]");
    }
    String list = "[\n" + String.join(",\n", files) + "\n]";
    String version = HexFormat.of().formatHex(sha256.digest(list.getBytes(StandardCharsets.UTF_8)), 0, 8);
    Files.writeString(
        site.resolve(NAME),
        "const VERSION = '" + version + "';\nconst FILES = " + list + ";\n\n" + Files.readString(text));
  }

  private static List<Path> kept(Path site) throws IOException {
    List<Path> kept = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!isOutOfTheWay(site.relativize(file).toString().replace('\\', '/'))
            && KEPT.contains(ending) && (ending.equals("html") || Files.size(file) <= MOST_BYTES)) {
          kept.add(file);
        }
      }
    }
    return kept;
  }

  /** What pages do not show: pictures for chats, and the second format of photographs. */
  private static boolean isOutOfTheWay(String address) {
    return address.startsWith("share/") || address.startsWith("photos/") && address.endsWith(".jpg");
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
