package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kuayue.cache.Cache;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.font.HeadlineFonts;
import org.kuayue.icon.Icons;
import org.kuayue.icon.WebManifests;
import org.kuayue.image.Pictures;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.PageFiles;
import org.kuayue.problem.Problems;
import org.kuayue.share.ShareImages;
import org.kuayue.source.SourceTree;

/** Makes what pages need besides pictures and assets: fonts, icons, manifests, share images. */
final class PageFilesMaker {

  private static final String INDEX = "index.html";
  private static final String BAND = "band";
  private static final String NO_COLOUR = "#ffffff";

  private final JBakeSite jbake;
  private final SourceTree tree;
  private final Edition edition;
  private final Cache cache;
  private final Map<String, Path> files = new TreeMap<>();

  PageFilesMaker(JBakeSite jbake, SourceTree tree, Edition edition, Cache cache) {
    this.jbake = jbake;
    this.tree = tree;
    this.edition = edition;
    this.cache = cache;
  }

  /** Makes all; of errors in sources there are none any more. */
  PageFiles make(Pictures pictures, Problems problems) throws IOException {
    Path assets = jbake.settings().assets();
    Map<ContentDocument, String> numerals = jbake.numerals(edition);
    HeadlineFonts fonts = fonts(assets, numerals, problems);
    String background = jbake.colours().getOrDefault(BAND, NO_COLOUR);
    Icons icons = new Icons(tree, assets, background, cache, problems);
    files.putAll(pictures.files());
    files.putAll(icons.files());
    if (!icons.files().isEmpty()) {
      files.putAll(WebManifests.make(edition, background, cache, JBakeSite::relative));
    }
    ShareImages shares = new ShareImages(edition, pictures, fonts, jbake.colours(), cache);
    Optional<String> url = jbake.settings().url();
    if (url.isPresent()) {
      Map<Language, String> scan = jbake.words("posterScan");
      shares.make(page -> url.get() + withoutIndex(page.address()), numerals::get, page -> scan.get(page.language()));
    }
    files.putAll(shares.files());
    return new PageFiles(fonts, icons, shares);
  }

  private HeadlineFonts fonts(Path assets, Map<ContentDocument, String> numerals, Problems problems)
      throws IOException {
    Map<Language, String> further = new HashMap<>();
    numerals.forEach((article, numeral) -> further.merge(article.language(), numeral, String::concat));
    HeadlineFonts fonts = new HeadlineFonts(assets, cache);
    fonts.make(edition, further, problems);
    for (Language language : edition.languages()) {
      fonts.file(language).ifPresent(file -> files.put(HeadlineFonts.address(language), file));
    }
    return fonts;
  }

  /** A folder's address serves its index. */
  private static String withoutIndex(String address) {
    return address.equals(INDEX) || address.endsWith("/" + INDEX)
        ? address.substring(0, address.length() - INDEX.length())
        : address;
  }

  /** All files that were made, pictures too, by address from the site's root. */
  Map<String, Path> files() {
    return files;
  }
}
