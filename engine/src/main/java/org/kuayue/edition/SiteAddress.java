package org.kuayue.edition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the site will stand, such as {@code https://example.org/feature/}. All links are relative; only what others copy
 * out of their context needs this: canonical and alternate addresses, sitemap, feeds, and the page for addresses that do
 * not exist, which may be asked for at any depth.
 *
 * @param origin scheme and host, and the port if there is one
 * @param host without the port
 * @param path from the host's root to the site's, beginning and ending with a slash
 */
public record SiteAddress(String origin, String host, String path) {

  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");
  private static final Pattern PAGE = Pattern.compile("(?i).*\\.html?/?");
  private static final String INDEX = "index.html";

  /**
   * The address that {@code text} is, with scheme and host in small letters; nothing where it lacks one of them, or has more
   * than a folder's path behind them.
   */
  public static Optional<SiteAddress> parse(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
      if (!web || !plain || uri.getHost() == null || !isPath(uri.getRawPath())) {
        return Optional.empty();
      }
      String path = uri.getRawPath().endsWith("/") ? uri.getRawPath() : uri.getRawPath() + "/";
      String origin = (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT);
      return Optional.of(new SiteAddress(origin, uri.getHost().toLowerCase(Locale.ROOT), path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isPath(String path) {
    boolean folder = PATH.matcher(path).matches() && !PAGE.matcher(path).matches();
    return folder && !(path + "/").contains("/../") && !(path + "/").contains("/./");
  }

  /** What {@code url}, written in full, names below this address, as pages know it; a folder's is its {@code index.html}. */
  public Optional<Target> target(String url) {
    try {
      URI uri = new URI(url).normalize();
      String full = Optional.ofNullable(uri.getPath()).orElse("");
      boolean here = origin.equalsIgnoreCase(uri.getScheme() + "://" + uri.getRawAuthority());
      if (!here || !(full + "/").startsWith(path)) {
        return Optional.empty();
      }
      String address = full.substring(Math.min(path.length(), full.length()));
      boolean folder = address.isEmpty() || address.endsWith("/");
      String anchor = Optional.ofNullable(uri.getFragment()).orElse("");
      return Optional.of(new Target(folder ? address + INDEX : address, anchor));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The absolute address of the file at {@code address} from the site's root; a folder's for its {@code index.html}. */
  public String url(String address) {
    return origin + path(address);
  }

  /** The same without scheme and host. */
  public String path(String address) {
    boolean index = address.equals(INDEX) || address.endsWith("/" + INDEX);
    return path + (index ? address.substring(0, address.length() - INDEX.length()) : address);
  }
}
