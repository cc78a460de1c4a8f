package org.kuayue.jbake;

import org.kuayue.edition.ContentDocument;

/** Addresses relative to the page that they stand on: they work at a domain's root, below a path and from a disk. */
final class RelativeAddress {

  private RelativeAddress() {}

  /** The address of the page of {@code to}, at {@code anchor} if that is not empty, on the page of {@code from}. */
  static String of(ContentDocument from, ContentDocument to, String anchor) {
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    return from == to && !anchor.isEmpty() ? fragment : of(from.address(), to.address()) + fragment;
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
    int folders = 0;
    for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
      folders++;
    }
    return "../".repeat(folders) + to.substring(common);
  }
}
