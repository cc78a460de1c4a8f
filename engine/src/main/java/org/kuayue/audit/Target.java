package org.kuayue.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an address on a page means, when it stays on the site.
 *
 * @param address of the file from the site's root; a folder's is that of its {@code index.html}
 * @param anchor behind the {@code #}, empty where there is none
 */
record Target(String address, String anchor) {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

  /** Whether {@code url} names a scheme or a host. */
  static boolean isAbsolute(String url) {
    return SCHEME.matcher(url).matches();
  }

  /** The target of {@code url} on the page at {@code from}; nothing where it leaves the site. */
  static Optional<Target> of(String url, String from, AuditSettings settings) {
    String local = url;
    if (!settings.origin().isEmpty() && (url + "/").startsWith(settings.origin() + "/")) {
      local = url.length() == settings.origin().length() ? "/" : url.substring(settings.origin().length());
    }
    if (isAbsolute(local)) {
      return Optional.empty();
    }
    int hash = local.indexOf('#');
    String anchor = hash < 0 ? "" : decode(local.substring(hash + 1));
    String path = decode((hash < 0 ? local : local.substring(0, hash)).replaceFirst("\\?.*", ""));
    if (path.isEmpty()) {
      return Optional.of(new Target(from, anchor));
    }
    if (path.startsWith("/")) {
      return path.startsWith(settings.path())
          ? resolve("", path.substring(settings.path().length()), anchor)
          : Optional.empty();
    }
    return resolve(from.substring(0, from.lastIndexOf('/') + 1), path, anchor);
  }

  private static Optional<Target> resolve(String folder, String path, String anchor) {
    Deque<String> parts = new ArrayDeque<>(List.of(folder.split("/")));
    parts.remove("");
    for (String part : path.split("/")) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      }
      if (!part.equals("..") && !part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    boolean isFolder = path.isEmpty() || path.endsWith("/") || path.equals(".") || path.endsWith("..");
    if (isFolder) {
      parts.addLast("index.html");
    }
    return Optional.of(new Target(String.join("/", parts), anchor));
  }

  private static String decode(String text) {
    return text.indexOf('%') < 0 ? text : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
