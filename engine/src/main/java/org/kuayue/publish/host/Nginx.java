package org.kuayue.publish.host;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.kuayue.publish.site.MediaType;
import org.kuayue.publish.site.StagedSite;

/**
 * {@code nginx.conf}, to be included in a server block, together with those of other editions: what may stand there once only
 * is within locations. Everything stands in one location, because nginx forgets the headers of the outer block where an
 * inner one adds its own; {@code if} is used only with {@code set} and {@code return}, which are safe there.
 */
final class Nginx {

  private static final String SNIPPET =
      """
      # For a server block whose root folder holds the site at %1$s
      # Encodings: gzip_static comes with most builds of nginx; brotli_static needs the module of that name.
      %9$slocation %1$s {
        absolute_redirect off;
        index index.html;
        charset utf-8;
        charset_types %2$s;
        types {
      %3$s
        }
        default_type application/octet-stream;
        gzip_static on;
        gzip_vary on;
        # brotli_static on;
        error_page 403 =404 %1$s404.html;
        error_page 404 %1$s404.html;
        set $kuayue_cache "%4$s";
        if ($uri ~ "%5$s") { set $kuayue_cache "%6$s"; }
        if ($uri ~ "/_(headers|redirects)$") { return 404; }
      %7$s  add_header Cache-Control $kuayue_cache always;
      %8$s
      }
      """;

  private Nginx() {}

  static String snippet(StagedSite site) {
    String textTypes =
        Arrays.stream(MediaType.values())
            .filter(MediaType::isText)
            .map(MediaType::essence)
            .distinct()
            .filter(type -> !type.equals("text/html"))
            .collect(Collectors.joining(" "));
    String types =
        Arrays.stream(MediaType.values())
            .filter(type -> type != MediaType.OTHER)
            .map(type -> "    " + type.essence() + " " + type.ending() + ";")
            .collect(Collectors.joining("\n"));
    String headers =
        ResponseHeaders.of(site).entrySet().stream()
            .map(header -> "  add_header " + header.getKey() + " \"" + header.getValue() + "\" always;")
            .collect(Collectors.joining("\n"));
    return SNIPPET.formatted(
        site.publishing().basePath(),
        textTypes,
        types,
        ResponseHeaders.ASK,
        ResponseHeaders.HASHED_NAME,
        ResponseHeaders.FOR_EVER,
        RedirectLines.of(site, "  if ($uri = \"%s\") { return 301 %s; }\n"),
        headers,
        withoutSlash(site.publishing().basePath()));
  }

  /** The path's name alone leads to the site; it is outside of its location. */
  private static String withoutSlash(String path) {
    String name = path.substring(0, path.length() - 1);
    return name.isEmpty()
        ? ""
        : "location = %s { absolute_redirect off; return 301 %s$is_args$args; }\n".formatted(name, path);
  }
}
