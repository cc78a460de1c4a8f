package org.kuayue.publish.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.header.HeaderKey;
import org.kuayue.source.FileNames;
import org.kuayue.source.SourceLocation;

/**
 * An address that a page once had.
 *
 * @param from the old address from the site's root, as the header has it but without a slash at its beginning
 * @param to whose page has taken its place
 * @param location where that page's source declares it
 */
public record Redirect(String from, ContentDocument to, SourceLocation location) {

  private static final String INDEX = "index.html";

  /** The redirects that {@code page} declares. */
  public static List<Redirect> of(ContentDocument page) {
    List<Redirect> redirects = new ArrayList<>();
    for (String alias : page.header().get(HeaderKey.ALIASES).orElse(List.of())) {
      SourceLocation location = page.header().location(HeaderKey.ALIASES, redirects.size());
      redirects.add(new Redirect(alias.replaceFirst("^/", ""), page, location));
    }
    return redirects;
  }

  /** The file that leads on from the old address on hosts that know no redirects. */
  public String file() {
    String name = FileNames.last(from);
    if (from.endsWith("/")) {
      return from + INDEX;
    }
    return name.contains(".") ? from : from + "/" + INDEX;
  }

  /** The addresses from the site's root that it answers: a folder's with and without the slash at its end. */
  public List<String> addresses() {
    return isFolder() ? List.of(folder(), folder() + "/") : List.of(from);
  }

  /**
   * The file that some hosts send for the old address without being told: Cloudflare Pages has {@code a.html} at {@code a},
   * and leads on to there from {@code a.html}, so that a redirect from {@code a} would go round for ever. Nothing where the
   * old address has an ending of its own.
   */
  Optional<String> fileWithoutEnding() {
    return isFolder() ? Optional.of(folder() + ".html") : Optional.empty();
  }

  private boolean isFolder() {
    return !file().equals(from);
  }

  private String folder() {
    return from.endsWith("/") ? from.substring(0, from.length() - 1) : from;
  }
}
