package org.kuayue.jbake;

/** Addresses relative to the page that they stand on: they work at a domain's root, below a path and from a disk. */
final class RelativeAddress {

  private RelativeAddress() {}

  /** The way from the page at {@code from} to the site's root: empty, or a row of {@code ../}. */
  static String toRoot(String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count());
  }

  /** The address of {@code to} on the page {@code from}, both given from the site's root. */
  static String of(String from, String to) {
    int common = 0;
    for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      if (!to.startsWith(from.substring(0, slash + 1))) {
        break;
      }
      common = slash + 1;
    }
    return toRoot(from.substring(common)) + to.substring(common);
  }
}
