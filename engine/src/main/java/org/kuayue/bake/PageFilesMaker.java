package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kuayue.cache.Cache;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.Language;
import org.kuayue.edition.SiteAddress;
import org.kuayue.font.FontException;
import org.kuayue.font.HeadlineFonts;
import org.kuayue.header.DocumentType;
import org.kuayue.icon.Icons;
import org.kuayue.icon.WebManifests;
import org.kuayue.image.PaintException;
import org.kuayue.image.Pictures;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.PageFiles;
import org.kuayue.problem.Problems;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.share.ShareImages;
import org.kuayue.share.ShareWords;
import org.kuayue.source.SourceTree;

/** Makes what pages need besides pictures and assets: fonts, icons, manifests, share images. */
final class PageFilesMaker {

  /** Style sheets stand in the pages. */
  private static final String CSS = "css";

  private static final String BAND = "band";
  private static final String NO_COLOUR = "#ffffff";

  private final JBakeSite jbake;
  private final SourceTree tree;
  private final Edition edition;
  private final Cache cache;

  PageFilesMaker(JBakeSite jbake, SourceTree tree, Edition edition, Cache cache) {
    this.jbake = jbake;
    this.tree = tree;
    this.edition = edition;
    this.cache = cache;
  }

  /** Makes all and plans its addresses, those of {@code pictures} too; the sources have passed their checks. */
  PageFiles make(Pictures pictures, Problems problems) throws IOException {
    Path folder = jbake.settings().assets();
    Map<String, String> numerals = jbake.numerals(edition);
    HeadlineFonts fonts = new HeadlineFonts(folder, cache);
    ShareImages shares = new ShareImages(edition, pictures, fonts, jbake.colours(), cache);
    try {
      fonts.make(edition, numerals(numerals), problems);
      make(shares, numerals, problems);
    } catch (FontException e) {
      problems.add(e.problem());
    } catch (PaintException e) {
      problems.add(e.problem(tree));
    }
    String background = jbake.colours().getOrDefault(BAND, NO_COLOUR);
    Icons icons = new Icons(tree, folder, background, cache, problems);
    AssetPlan assets = new AssetPlan(folder, assets(), List.of(folder.resolve(CSS), fonts.source()));
    for (Map<String, Path> files : List.of(pictures.files(), fonts.files(), icons.files(), shares.files())) {
      add(files, assets, problems);
    }
    if (!icons.files().isEmpty()) {
      WebManifests.make(edition, background, cache, (from, to) -> JBakeSite.relative(from, assets.address(to)))
          .forEach(assets::addNamed);
    }
    return new PageFiles(assets, fonts, icons, shares);
  }

  private void make(ShareImages shares, Map<String, String> numerals, Problems problems) throws IOException {
    Optional<SiteAddress> site = jbake.settings().publishing().address();
    if (site.isPresent()) {
      Map<Language, String> scan = jbake.words("posterScan");
      Map<Language, String> drawn = jbake.words("illustration");
      shares.make(
          page -> site.get().url(page.address()),
          article -> numerals.get(article.address()),
          page -> new ShareWords(scan.get(page.language()), drawn.get(page.language())),
          problems);
    }
  }

  private void add(Map<String, Path> files, AssetPlan assets, Problems problems) throws IOException {
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (assets.has(file.getKey())) {
        String asset = tree.relative(jbake.settings().assets().resolve(file.getKey()));
        problems.add(GeneratedFiles.taken(file.getKey(), asset));
      }
      assets.add(file.getKey(), file.getValue());
    }
  }

  private List<Path> assets() {
    return edition.files().stream()
        .filter(file -> !file.photograph())
        .map(file -> tree.root().resolve(file.path()))
        .toList();
  }

  /** The numerals of each language's articles, one behind the other. */
  private Map<Language, String> numerals(Map<String, String> byAddress) {
    return edition.languages().stream()
        .collect(
            Collectors.toMap(
                language -> language,
                language ->
                    edition
                        .documents(language, DocumentType.ARTICLE)
                        .map(article -> byAddress.get(article.address()))
                        .collect(Collectors.joining())));
  }
}
