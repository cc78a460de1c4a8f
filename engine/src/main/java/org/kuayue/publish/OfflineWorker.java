package org.kuayue.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kuayue.cache.Digests;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.parallel.Together;
import org.kuayue.publish.site.JsonText;
import org.kuayue.publish.site.StagedSite;
import org.kuayue.publish.site.Step;
import org.kuayue.source.FileKinds;
import org.kuayue.source.FileNames;

/**
 * The service worker that keeps the whole edition for readers who go offline. Its own text is the templates'; the bake
 * puts before it which files there are, the hash of each and a version made of all hashes, so that the worker's bytes
 * change exactly when the edition's do, and a browser that compares them fetches the new edition.
 */
public final class OfflineWorker implements Step {

  private static final String NAME = GeneratedFiles.WORKER;

  /** What pages are made of. Feeds, maps of the site and hosts' settings are read online only. */
  private static final Set<String> KEPT =
      Set.of(
          "html", "js", "css", "svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "ico", "woff2", "woff", "ttf", "otf",
          "webmanifest");

  /** A larger picture is for a large screen, which is seldom in a tunnel; all readers would pay for it. */
  private static final long MOST_BYTES = 150_000;

  private final Path text;

  /** The worker whose text is in {@code templates}; without a {@code sw.js} there, the edition has none. */
  public OfflineWorker(Path templates) {
    this.text = templates.resolve(NAME);
  }

  @Override
  public void apply(StagedSite site) throws IOException {
    if (!Files.isRegularFile(text)) {
      return;
    }
    List<String> files = Together.map(kept(site), address -> entry(site, address));
    String list = "[\n" + String.join(",\n", files) + "\n]";
    String version = Digests.hex(list.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    String worker = Files.readString(text).stripTrailing();
    site.write(NAME, "const VERSION = '" + version + "';\nconst FILES = " + list + ";\n\n" + worker);
  }

  private static String entry(StagedSite site, String address) throws IOException {
    return "[" + JsonText.string(address) + "," + JsonText.string(Digests.source(site.digest(address))) + "]";
  }

  /** Not the pages that hosts answer with another status: the worker keeps all of its files or none. */
  private static List<String> kept(StagedSite site) {
    Set<String> answeredOtherwise = new HashSet<>(Set.of(GeneratedFiles.NOT_FOUND));
    site.redirects().forEach(redirect -> answeredOtherwise.add(redirect.file()));
    List<String> addresses = site.addresses();
    boolean webp = addresses.stream().anyMatch(address -> isPhotograph(address, "webp")); // not every machine can make it
    List<String> kept = new ArrayList<>();
    for (String address : addresses) {
      String ending = FileNames.ending(address);
      boolean page = ending.equals("html");
      if (KEPT.contains(ending)
          && !address.startsWith("share/") // for chats
          && !(webp && isPhotograph(address, "jpg")) // for readers whose browsers are too old for a worker
          && !answeredOtherwise.contains(address)
          && (page || site.size(address) <= MOST_BYTES)) {
        kept.add(address);
      }
    }
    return kept;
  }

  private static boolean isPhotograph(String address, String ending) {
    return address.startsWith(FileKinds.PHOTO_FOLDER) && address.endsWith("." + ending);
  }
}
