package edition.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Both sites, each on an nginx of its own, at the path that it was baked for. */
final class ServedSites implements AutoCloseable {

  private static final Pattern LOCATION = Pattern.compile("location (/\\S*) ");

  private final Path work;
  private final List<Nginx> servers = new ArrayList<>();
  private final List<Path> links = new ArrayList<>();
  private final List<Served> sites = new ArrayList<>();

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
    this.work = work;
    serve("as packaged", Sites.ROOT);
    serve("below a path", Sites.BELOW);
  }

  private void serve(String name, Path site) throws IOException, InterruptedException {
    String snippet = Files.readString(site.resolveSibling("hosting/nginx.conf"));
    Matcher location = LOCATION.matcher(snippet);
    if (!location.find()) {
      throw new IOException("no location for " + site);
    }
    String path = location.group(1);
    Path root = path.equals("/") ? site : linked(site, work.resolve(name + " host"), path);
    Nginx nginx = new Nginx(root, List.of(snippet), Files.createDirectory(work.resolve(name)));
    servers.add(nginx);
    sites.add(new Served(name, site, nginx.address() + path.substring(1)));
  }

  private Path linked(Path site, Path host, String path) throws IOException {
    Path link = host.resolve(path.substring(1));
    Files.createDirectories(link.getParent());
    links.add(Files.createSymbolicLink(link, site.toAbsolutePath()));
    return host;
  }

  List<Served> all() {
    return sites;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (Nginx server : servers) {
      server.close();
    }
    for (Path link : links) {
      Files.delete(link);
    }
  }
}
