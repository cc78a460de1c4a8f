package org.kuayue.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address in a tag.
 *
 * @param tag where it stands
 * @param url the address
 * @param loaded whether the browser asks for it by itself, and not only when a reader follows it
 */
record Reference(Tag tag, String url, boolean loaded) {

  private static final Set<String> LOADING_LINKS =
      Set.of(
          "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch",
          "preconnect", "dns-prefetch", "prerender");
  private static final Set<String> LOADING_HREFS = Set.of("image", "use", "feimage");
  private static final Pattern CANDIDATE = Pattern.compile("[^\\s,]\\S*");
  private static final Pattern REFRESH = Pattern.compile("(?i)\\s*[0-9]+\\s*[;,]\\s*url\\s*=\\s*(.+)");
  private static final Pattern CSS_URL =
      Pattern.compile("(?:url\\(|@import)\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s;]+))");

  /** The addresses in {@code tag}. */
  static List<Reference> of(Tag tag) {
    if (tag.attributes().isEmpty() && tag.text().isEmpty()) {
      return List.of();
    }
    List<Reference> found = new ArrayList<>();
    for (String name : tag.attributes().keySet()) {
      switch (name) {
        case "src", "poster", "data", "background" -> found.add(new Reference(tag, tag.value(name), true));
        case "href", "xlink:href", "action", "formaction", "cite", "ping" ->
            found.add(new Reference(tag, tag.value(name), isLoading(tag)));
        case "srcset", "imagesrcset" ->
            candidates(tag.value(name)).forEach(url -> found.add(new Reference(tag, url, true)));
        default -> {}
      }
    }
    String css = tag.is("style") ? tag.text() : tag.value("style");
    inStyles(css).forEach(url -> found.add(new Reference(tag, url, true)));
    if (tag.is("meta") && tag.value("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(tag.value("content"));
      if (refresh.matches()) {
        found.add(new Reference(tag, refresh.group(1).strip(), true));
      }
    }
    return found;
  }

  /** The addresses that {@code css} loads. */
  static List<String> inStyles(String css) {
    if (!css.contains("url(") && !css.contains("@import")) {
      return List.of();
    }
    return CSS_URL
        .matcher(css)
        .results()
        .map(url -> url.group(1) != null ? url.group(1) : url.group(2) != null ? url.group(2) : url.group(3))
        .filter(url -> !url.startsWith("url("))
        .toList();
  }

  /** The addresses of a {@code srcset}: in each candidate what stands before the first space. */
  private static List<String> candidates(String srcset) {
    List<String> urls = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(srcset);
    for (int from = 0; candidate.find(from); ) {
      String url = candidate.group();
      boolean alone = url.endsWith(",");
      urls.add(alone ? url.replaceFirst(",+$", "") : url);
      int comma = srcset.indexOf(',', candidate.end());
      from = alone ? candidate.end() : comma < 0 ? srcset.length() : comma + 1;
    }
    return urls;
  }

  private static boolean isLoading(Tag tag) {
    return tag.is("link")
        ? LOADING_LINKS.stream().anyMatch(rel -> tag.hasWord("rel", rel))
        : LOADING_HREFS.contains(tag.name());
  }
}
