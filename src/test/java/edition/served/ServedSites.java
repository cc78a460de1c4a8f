package edition.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Both sites, each on an nginx of its own: one at the host's root, one below a path. */
final class ServedSites implements AutoCloseable {

  private static final String PATH = "papers/feature";

  private final Nginx root;
  private final Nginx below;
  private final Path link;

  /**
   * A site that is served.
   *
   * @param name how tests call it
   * @param folder where its files are
   * @param base its address
   */
  record Served(String name, Path folder, String base) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Serves them from {@code work}, an empty folder. */
  ServedSites(Path work) throws IOException, InterruptedException {
    root = new Nginx(Sites.ROOT, snippet(Sites.ROOT), Files.createDirectory(work.resolve("root")));
    Path host = Files.createDirectory(work.resolve("host"));
    link = host.resolve(PATH);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Sites.BELOW.toAbsolutePath());
    below = new Nginx(host, snippet(Sites.BELOW), Files.createDirectory(work.resolve("below")));
  }

  private static Path snippet(Path site) {
    return site.resolveSibling("hosting/nginx.conf");
  }

  List<Served> all() {
    return List.of(
        new Served("at the root", Sites.ROOT, root.address()),
        new Served("below a path", Sites.BELOW, below.address() + PATH + "/"));
  }

  @Override
  public void close() throws IOException, InterruptedException {
    root.close();
    below.close();
    Files.delete(link);
  }
}
