package org.kuayue.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.edition.SiteFile;
import org.kuayue.edition.Target;
import org.kuayue.publish.asset.AssetPlan;
import org.kuayue.publish.redirect.Redirect;
import org.kuayue.source.FileNames;

/**
 * The links that stay on the site: paths from the file that they stand in, and addresses in full below the site's own. The
 * latter may also lead to a file that is no document's page. A file with its hash in its name is left to the audit: there
 * is none before it has been made.
 */
final class SiteLinks {

  private static final String PAGE = ".html";

  private final Edition edition;
  private final Set<String> files;

  SiteLinks(Edition edition) {
    this.edition = edition;
    this.files = new HashSet<>(GeneratedFiles.addresses(edition.languages()));
    edition.files().stream().filter(SiteLinks::keepsItsName).map(SiteFile::address).forEach(files::add);
    edition.documents().forEach(page -> Redirect.of(page).forEach(redirect -> files.add(redirect.file())));
  }

  /** Whether {@code file} has the same address on the site: those in folders get a hash into their names. */
  private static boolean keepsItsName(SiteFile file) {
    String name = FileNames.last(file.address());
    return !file.photograph() && (name.equals(file.address()) || !name.contains("."));
  }

  /** Whether {@code url} has to be that of a page. */
  boolean leadToPage(String url) {
    return !Target.isExternal(url)
        || inFull(url).map(Target::address).filter(file -> !files.contains(file) && !AssetPlan.isHashed(file)).isPresent();
  }

  /** The Markdown file whose page {@code url} in {@code document} means. */
  Optional<Target> target(ContentDocument document, String url) {
    return Target.isExternal(url)
        ? inFull(url).filter(page -> page.address().endsWith(PAGE)).map(SiteLinks::source)
        : Target.of(document, url);
  }

  private Optional<Target> inFull(String url) {
    return edition.site().flatMap(site -> site.target(url));
  }

  private static Target source(Target page) {
    String stem = page.address().substring(0, page.address().length() - PAGE.length());
    return new Target(stem + ".md", page.anchor());
  }
}
