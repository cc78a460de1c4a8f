package org.kuayue.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
  private static final String URL = "url(";
  private static final String IMAGE_SET = "image-set(";
  private static final String IMPORT = "@import";
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"')\\s]+))");
  private static final Pattern IN_QUOTES = Pattern.compile("(?:\\s|/\\*.*?\\*/)*+(?:\"([^\"]*)\"|'([^']*)')", Pattern.DOTALL);

  /** The next address of an {@code image-set()}: what stands in brackets of its own, such as a type, is none. */
  private static final Pattern IN_SET =
      Pattern.compile("[^\"'();]*+(?:\\([^()]*+\\)[^\"'();]*+)*+(?:\"([^\"]*+)\"|'([^']*+)')");

  /** The addresses in {@code tag}. */
  static List<Reference> of(Tag tag) {
    List<Reference> found = new ArrayList<>();
    add(tag, found);
    return found;
  }

  /** Adds the addresses in {@code tag} to {@code found}. */
  static void add(Tag tag, List<Reference> found) {
    if (tag.attributes().isEmpty() && tag.text().isEmpty()) {
      return;
    }
    for (String name : tag.attributes().keySet()) {
      switch (name) {
        case "src", "poster", "data", "background" -> found.add(new Reference(tag, tag.value(name), true));
        case "href", "xlink:href", "action", "formaction", "cite", "ping" ->
            found.add(new Reference(tag, tag.value(name), isLoading(tag)));
        case "srcset", "imagesrcset" -> addLoaded(candidates(tag.value(name)), tag, found);
        default -> {}
      }
    }
    addLoaded(inStyles(tag.is("style") ? tag.text() : tag.value("style")), tag, found);
    if (tag.is("meta") && tag.value("http-equiv").equalsIgnoreCase("refresh")) {
      Matcher refresh = REFRESH.matcher(tag.value("content"));
      if (refresh.matches()) {
        found.add(new Reference(tag, refresh.group(1).strip(), true));
      }
    }
  }

  private static void addLoaded(List<String> urls, Tag tag, List<Reference> found) {
    for (String url : urls) {
      found.add(new Reference(tag, url, true));
    }
  }

  /** The addresses that {@code css} loads; CSS knows no case. */
  static List<String> inStyles(String css) {
    List<String> urls = new ArrayList<>();
    for (int at = css.indexOf('('); at >= 0; at = css.indexOf('(', at + 1)) {
      add(URL, at + 1 - URL.length(), IN_BRACKETS, css, urls);
      for (int end = add(IMAGE_SET, at + 1 - IMAGE_SET.length(), IN_SET, css, urls); end > 0; ) {
        end = add("", end, IN_SET, css, urls);
      }
    }
    for (int at = css.indexOf('@'); at >= 0; at = css.indexOf('@', at + 1)) {
      add(IMPORT, at, IN_QUOTES, css, urls);
    }
    return urls;
  }

  /** Adds the address in {@code form} behind {@code word} at {@code start}; returns where it ends, 0 where there is none. */
  private static int add(String word, int start, Pattern form, String css, List<String> urls) {
    if (css.regionMatches(true, start, word, 0, word.length())) {
      Matcher url = form.matcher(css).region(start + word.length(), css.length());
      if (url.lookingAt()) {
        IntStream.rangeClosed(1, url.groupCount()).mapToObj(url::group).filter(Objects::nonNull).forEach(urls::add);
        return url.end();
      }
    }
    return 0;
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
