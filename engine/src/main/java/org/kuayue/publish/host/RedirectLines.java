package org.kuayue.publish.host;

import org.kuayue.publish.redirect.Redirect;
import org.kuayue.publish.site.StagedSite;

/** The redirects of a site, in whatever words a server has for them. */
final class RedirectLines {

  private RedirectLines() {}

  /** A {@code line} for each path that is answered with another; the first %s in it is the old one, the second the new. */
  static String of(StagedSite site, String line) {
    StringBuilder lines = new StringBuilder();
    for (Redirect redirect : site.redirects()) {
      String to = site.publishing().path(redirect.to().address());
      for (String from : redirect.addresses()) {
        lines.append(line.formatted(site.publishing().basePath() + from, to));
      }
    }
    return lines.toString();
  }
}
