package org.kuayue.audit;

import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * A file of text in the baked site.
 *
 * @param address from the site's root
 * @param source its text, with positions
 */
record TextFile(String address, SourceFile source) {

  /** Whether the file at {@code address} is a page. */
  static boolean isPage(String address) {
    return address.endsWith(".html");
  }

  String text() {
    return source.text();
  }

  SourceLocation location(int offset) {
    return source.location(offset);
  }
}
