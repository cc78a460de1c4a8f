package org.kuayue.publish.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kuayue.cache.Digests;

/**
 * The content security policy of one page or several: everything is forbidden but what they contain. It is read off the
 * finished HTML, so that it is right whatever the templates do, and templates need not know of it.
 */
final class ContentPolicy {

  /** Something that a page loads from its own site, and what in the HTML gives it away. */
  private enum Load {
    FONT("font-src 'self'", ".woff", ".ttf", ".otf"),
    MANIFEST("manifest-src 'self'", "rel=\"manifest\""),
    RECORDING("media-src 'self'", "<audio", "<video");

    private final String directive;
    private final List<String> signs;

    Load(String directive, String... signs) {
      this.directive = directive;
      this.signs = List.of(signs);
    }

    boolean isIn(String html) {
      return signs.stream().anyMatch(html::contains);
    }
  }

  private static final String SELF = "'self'";
  private static final String DATA_IMAGE = "data:image/";

  private final SortedSet<String> styles = new TreeSet<>();
  private final SortedSet<String> scripts = new TreeSet<>();
  private final SortedSet<String> data = new TreeSet<>();
  private final SortedSet<Load> loads = new TreeSet<>();
  private boolean dataImages;

  /** What {@code html} needs; {@code hashes} keeps hashes of texts that many pages share. */
  static ContentPolicy of(String html, Map<String, String> hashes) {
    ContentPolicy policy = new ContentPolicy();
    policy.read(html, hashes);
    return policy;
  }

  /** Adds what {@code page} needs. */
  void add(ContentPolicy page) {
    styles.addAll(page.styles);
    scripts.addAll(page.scripts);
    data.addAll(page.data);
    loads.addAll(page.loads);
    dataImages |= page.dataImages;
  }

  private void read(String html, Map<String, String> hashes) {
    RawText.of(html, "style").forEach(style -> styles.add(hash(style.text(), hashes)));
    for (RawText script : RawText.of(html, "script")) {
      if (script.isExternal()) {
        scripts.add(SELF);
      } else {
        if (script.isData()) {
          data.add(hash(script.text())); // each page has its own
        } else {
          scripts.add(hash(script.text(), hashes));
        }
      }
    }
    for (Load load : Load.values()) {
      if (load.isIn(html)) {
        loads.add(load);
      }
    }
    dataImages |= html.contains(DATA_IMAGE);
  }

  private static String hash(String text, Map<String, String> hashes) {
    return hashes.computeIfAbsent(text, ContentPolicy::hash);
  }

  private static String hash(String text) {
    return "'" + Digests.source(text.getBytes(StandardCharsets.UTF_8)) + "'";
  }

  /** For a page's own element: only directives that are heeded there. */
  String forPage() {
    SortedSet<String> all = new TreeSet<>(scripts);
    all.addAll(data);
    return String.join("; ", directives(all));
  }

  /**
   * For a header: also who may frame the page. Blocks of data are left out: they differ from page to page, a header of all
   * of them would be cut off by hosts, and a browser runs nothing of them and so asks for no permission.
   */
  String forHeader() {
    List<String> directives = directives(scripts);
    directives.add("frame-ancestors 'none'");
    return String.join("; ", directives);
  }

  private List<String> directives(SortedSet<String> scriptSources) {
    List<String> directives = new ArrayList<>();
    directives.add("default-src 'none'");
    directives.add("base-uri 'none'");
    directives.add("form-action 'none'");
    directives.add("connect-src 'self'");
    directives.add("img-src 'self'" + (dataImages ? " data:" : ""));
    if (!styles.isEmpty()) {
      directives.add("style-src " + String.join(" ", styles));
    }
    if (!scriptSources.isEmpty()) {
      directives.add("script-src " + String.join(" ", scriptSources));
    }
    loads.forEach(load -> directives.add(load.directive));
    return directives;
  }
}
