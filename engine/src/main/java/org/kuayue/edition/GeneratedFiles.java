package org.kuayue.edition;

import java.util.ArrayList;
import java.util.List;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The files that a bake makes of no single source, under the names by which browsers, hosts and readers know them. No
 * source may have their addresses, even where an edition has such a file not yet: its site's address, once set, or a
 * template, once added, would silently take the place of a page.
 */
public final class GeneratedFiles {

  /** The page for addresses that do not exist, under the name that hosts look for. */
  public static final String NOT_FOUND = "404.html";

  /** The worker that keeps the edition for reading offline. */
  public static final String WORKER = "sw.js";

  /** Every file with its hash. */
  public static final String MANIFEST = "edition.json";

  /** What search engines read. */
  public static final String SITEMAP = "sitemap.xml";

  /** What they read first. */
  public static final String ROBOTS = "robots.txt";

  /** The headers that some hosts send with each file. */
  public static final String HEADERS = "_headers";

  /** Where some hosts read what old addresses lead to. */
  public static final String REDIRECTS = "_redirects";

  /** Tells GitHub Pages to leave the site as it is. */
  public static final String NO_JEKYLL = ".nojekyll";

  /** Tells GitHub Pages the site's domain. */
  public static final String CNAME = "CNAME";

  /** The name of the feed in each language's folder. */
  public static final String FEED = "feed.atom";

  /** The name of the broadsheet in each language's folder. */
  public static final String BROADSHEET = "print.html";

  /** The name of the manifest for home screens in each language's folder. */
  public static final String WEB_MANIFEST = "manifest.webmanifest";

  private static final List<String> OF_THE_SITE =
      List.of(NOT_FOUND, WORKER, MANIFEST, SITEMAP, ROBOTS, HEADERS, REDIRECTS, NO_JEKYLL, CNAME);
  private static final List<String> OF_A_LANGUAGE = List.of(FEED, BROADSHEET, WEB_MANIFEST);

  private GeneratedFiles() {}

  /** Their addresses from the root of a site in {@code languages}. */
  public static List<String> addresses(List<Language> languages) {
    List<String> addresses = new ArrayList<>(OF_THE_SITE);
    languages.forEach(language -> OF_A_LANGUAGE.forEach(name -> addresses.add(language.resolve(name))));
    return addresses;
  }

  /** The problem that the file at {@code source} would stand at {@code address}, where the bake puts one of its own. */
  public static Problem taken(String address, String source) {
    return Problem.error(
        "address-generated",
        SourceLocation.startOf(source),
        Text.of("地址“" + address + "”处是生成网站时自动写出的文件", "at the address " + address + " the bake puts a file of its own"),
        Text.of("请改名，或放到别的文件夹。", "Rename it, or put it into another folder."));
  }
}
