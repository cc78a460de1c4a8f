package org.kuayue.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where an address on a page leads, when it stays on the site.
 *
 * @param address of the file from the site's root; a folder's is that of its {@code index.html}
 * @param anchor behind the {@code #}, empty where there is none
 */
record Landing(String address, String anchor) {

  private static final String UP = "../";

  /** The last parts of a path that leads to a folder. */
  private static final Set<String> FOLDERS = Set.of("", ".", "..");

  /** Whether {@code url} names a scheme or a host. */
  static boolean isAbsolute(String url) {
    return url.startsWith("//") || isScheme(url.substring(0, Math.max(0, url.indexOf(':'))));
  }

  /** RFC 3986, 3.1. */
  private static boolean isScheme(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !(c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-'))) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Where {@code url} leads on the page at {@code from}; nothing where it leaves the site. */
  static Optional<Landing> of(String url, String from, AuditSettings settings) {
    String local = url;
    if (isOfSite(url, settings.origin())) {
      local = url.length() == settings.origin().length() ? "/" : url.substring(settings.origin().length());
    }
    if (isAbsolute(local)) {
      return Optional.empty();
    }
    int hash = local.indexOf('#');
    String anchor = hash < 0 ? "" : decode(local.substring(hash + 1));
    String path = decode(before('?', hash < 0 ? local : local.substring(0, hash)));
    if (path.isEmpty()) {
      return Optional.of(new Landing(from, anchor));
    }
    if (path.startsWith("/")) {
      String inside = path.equals(withoutSlash(settings.path())) ? settings.path() : path;
      return inside.startsWith(settings.path())
          ? resolve("", inside.substring(settings.path().length()), anchor)
          : Optional.empty();
    }
    return resolve(from.substring(0, from.lastIndexOf('/') + 1), path, anchor);
  }

  /** Whether {@code url} is {@code origin}, or begins with it and a slash. */
  private static boolean isOfSite(String url, String origin) {
    return !origin.isEmpty()
        && url.startsWith(origin)
        && (url.length() == origin.length() || url.charAt(origin.length()) == '/');
  }

  private static Optional<Landing> resolve(String folder, String path, String anchor) {
    if (path.startsWith(UP) && !folder.isEmpty()) {
      return resolve(folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1), path.substring(UP.length()), anchor);
    }
    if (isPlain(path)) {
      return Optional.of(new Landing(folder + path, anchor));
    }
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
    if (FOLDERS.contains(path.substring(path.lastIndexOf('/') + 1))) {
      parts.addLast("index.html");
    }
    return Optional.of(new Landing(String.join("/", parts), anchor));
  }

  /** Whether {@code path} leads downwards to a file, as most do: no part of it is a sign. */
  private static boolean isPlain(String path) {
    return !path.isEmpty()
        && !path.startsWith(".")
        && !path.startsWith("/")
        && !path.endsWith("/")
        && !path.contains("/.")
        && !path.contains("//");
  }

  private static String before(char mark, String text) {
    int end = text.indexOf(mark);
    return end < 0 ? text : text.substring(0, end);
  }

  /** How servers are asked for the site's folder by whoever leaves its slash out. */
  private static String withoutSlash(String path) {
    return path.substring(0, path.length() - 1);
  }

  /** A percent sign that begins no code stands for itself, as it does in a browser. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
