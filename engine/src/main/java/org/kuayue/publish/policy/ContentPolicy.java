package org.kuayue.publish.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kuayue.cache.Digests;
import org.kuayue.source.Chars;

/**
 * The content security policy of one page or several: everything is forbidden but what they contain. It is read off the
 * finished HTML, so that it is right whatever the templates do, and templates need not know of it.
 */
final class ContentPolicy {

  /** Something that a page loads from its own site. */
  private enum Load {
    FONT("font-src 'self'"),
    MANIFEST("manifest-src 'self'"),
    RECORDING("media-src 'self'");

    private final String directive;

    Load(String directive) {
      this.directive = directive;
    }
  }

  private static final List<String> FONT_ENDINGS = List.of(".woff", ".ttf", ".otf");

  /**
   * How long a header may be, with room for its name: Cloudflare Pages passes a line of more than 2,000 characters over, and
   * nginx begins with no value of more than 4,096.
   */
  private static final int LONGEST_HEADER = 1_900;

  private static final String SELF = "'self'";
  private static final String ANY_INLINE = "'unsafe-inline'";
  private static final String DATA_IMAGE = "data:image/";
  private static final String MANIFEST = "rel=\"manifest\"";

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

  /** Adds what {@code page} needs, but for its data, which no header names. */
  void add(ContentPolicy page) {
    styles.addAll(page.styles);
    scripts.addAll(page.scripts);
    loads.addAll(page.loads);
    dataImages |= page.dataImages;
  }

  /** One walk, from sign to sign: to search for each element, ending and attribute took several times as long. */
  private void read(String html, Map<String, String> hashes) {
    Chars chars = new Chars(html);
    int end = 0; // of the last style or script, whose text has no tags
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c > '=') {
        continue; // a letter, as most are: every sign has a lower code
      }
      if (c == '<' && i >= end) {
        end = readTag(i, html, hashes);
      } else if (c == '.') {
        readFont(i, html);
      } else if (c == '=' && isAround(i, MANIFEST, html)) {
        loads.add(Load.MANIFEST);
      } else if (c == ':' && isAround(i, DATA_IMAGE, html)) {
        dataImages = true;
      }
    }
  }

  private static boolean isAround(int sign, String word, String html) {
    return html.startsWith(word, sign - word.indexOf(html.charAt(sign)));
  }

  private void readFont(int dot, String html) {
    for (String ending : FONT_ENDINGS) {
      if (html.startsWith(ending, dot)) {
        loads.add(Load.FONT);
      }
    }
  }

  private void readTags(String html, Map<String, String> hashes) {
    int end = 0;
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', end)) {
      end = readTag(tag, html, hashes);
    }
  }

  /** Reads the tag at {@code tag}; returns from where on the next may stand. */
  private int readTag(int tag, String html, Map<String, String> hashes) {
    if (html.startsWith("audio", tag + 1) || html.startsWith("video", tag + 1)) {
      loads.add(Load.RECORDING);
    }
    Optional<RawText> raw = RawText.at(tag, html);
    raw.ifPresent(text -> add(text, hashes));
    return raw.map(RawText::end).orElse(tag + 1);
  }

  private void add(RawText element, Map<String, String> hashes) {
    if (element.isStyle()) {
      styles.add(hash(element.text(), hashes));
    } else if (element.isExternal()) {
      scripts.add(SELF);
    } else if (element.isData()) {
      data.add(hash(element.text())); // each page has its own
    } else {
      scripts.add(hash(element.text(), hashes));
      readTags(element.text(), hashes); // which the script may put onto the page
    }
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
    return String.join("; ", directives(styles, all));
  }

  /**
   * For a header: also who may frame the page. Blocks of data are left out: they differ from page to page, a header of all
   * of them would be cut off by hosts, and a browser runs nothing of them and so asks for no permission.
   *
   * <p>Each page with photographs has a style of its own. Where the hashes of all do not fit, the header leaves styles to the
   * pages: a browser heeds both policies, and each page's own still allows its styles alone.
   */
  String forHeader() {
    String header = header(styles);
    return header.length() <= LONGEST_HEADER ? header : header(new TreeSet<>(List.of(ANY_INLINE)));
  }

  private String header(SortedSet<String> styleSources) {
    List<String> directives = directives(styleSources, scripts);
    directives.add("frame-ancestors 'none'");
    return String.join("; ", directives);
  }

  private List<String> directives(SortedSet<String> styleSources, SortedSet<String> scriptSources) {
    List<String> directives = new ArrayList<>();
    directives.add("default-src 'none'");
    directives.add("base-uri 'none'");
    directives.add("form-action 'none'");
    directives.add("connect-src 'self'");
    directives.add("img-src 'self'" + (dataImages ? " data:" : ""));
    if (!styleSources.isEmpty()) {
      directives.add("style-src " + String.join(" ", styleSources));
    }
    if (!scriptSources.isEmpty()) {
      directives.add("script-src " + String.join(" ", scriptSources));
    }
    loads.forEach(load -> directives.add(load.directive));
    return directives;
  }
}
