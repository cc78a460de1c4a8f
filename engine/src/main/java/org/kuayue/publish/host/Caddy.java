package org.kuayue.publish.host;

import java.util.stream.Collectors;
import org.kuayue.publish.site.StagedSite;

/** {@code Caddyfile}, to be imported in the block of a site whose {@code root} is set. */
final class Caddy {

  private static final String SNIPPET =
      """
      # For a site block whose root folder holds the site at %1$s
      @kuayue_hashed path_regexp %2$s
      @kuayue_asked not path_regexp %2$s
      @kuayue_unserved path_regexp /_(headers|redirects)$
      header %1$s* {
      %3$s
      }
      header @kuayue_hashed Cache-Control "%4$s"
      header @kuayue_asked Cache-Control "%5$s"
      error @kuayue_unserved 404
      %6$sfile_server %1$s* {
        precompressed br gzip
      }
      handle_errors {
        header Cache-Control "%5$s"
        rewrite * %1$s404.html
        file_server
      }
      """;

  private Caddy() {}

  static String snippet(StagedSite site) {
    String headers =
        ResponseHeaders.of(site).entrySet().stream()
            .map(header -> "  " + header.getKey() + " \"" + header.getValue() + "\"")
            .collect(Collectors.joining("\n"));
    return SNIPPET.formatted(
        site.publishing().basePath(),
        ResponseHeaders.HASHED_NAME,
        headers,
        ResponseHeaders.FOR_EVER,
        ResponseHeaders.ASK,
        RedirectLines.of(site, "redir %s %s permanent\n"));
  }
}
