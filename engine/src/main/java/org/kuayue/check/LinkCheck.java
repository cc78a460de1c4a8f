package org.kuayue.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Publication;
import org.kuayue.edition.SiteAddress;
import org.kuayue.edition.Target;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A link within the site names a Markdown file that has a page, and a heading or a photo that is on it; so does one with the
 * site's own address in full, by the page's address.
 */
final class LinkCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    PageGuess guess = new PageGuess(edition);
    SiteLinks links = new SiteLinks(edition);
    edition
        .documents()
        .forEach(
            document ->
                document.body().links().stream()
                    .filter(link -> !LocalLinkCheck.isLocal(link.url()) && links.leadToPage(link.url()))
                    .forEach(link -> checkLink(edition, document, link, links, guess, problems)));
  }

  private static void checkLink(
      Edition edition,
      ContentDocument document,
      Body.Link link,
      SiteLinks links,
      PageGuess guess,
      Problems problems) {
    Optional<Target> target = links.target(document, link.url());
    Optional<Publication.Reason> leftOut = target.flatMap(found -> edition.leftOut(found.address()));
    if (leftOut.isPresent()) {
      problems.add(linkDraft(link.url(), leftOut.get(), link.location()));
      return;
    }
    if (target.isPresent() && edition.isUnread(target.get().address())) {
      return;
    }
    Optional<ContentDocument> page = target.flatMap(edition::page);
    if (page.isEmpty()) {
      problems.add(linkBroken(link, edition.site(), guess.of(document, link.url(), target)));
      return;
    }
    String anchor = target.get().anchor();
    if (anchor.isEmpty()) {
      return;
    }
    Set<String> ids = new TreeSet<>(page.get().otherIds());
    page.get().body().headings().forEach(heading -> ids.add(heading.id()));
    if (!ids.contains(anchor)) {
      problems.add(anchorBroken(anchor, ids, link.location()));
    }
  }

  private static Problem linkDraft(String destination, Publication.Reason reason, SourceLocation location) {
    return Problem.error(
        "link-draft",
        location,
        Text.of(
            "链接的目标“" + destination + "”" + HeldBack.is(reason).zh(),
            "the page at \"" + destination + "\" " + HeldBack.is(reason).en()),
        HeldBack.hint(reason));
  }

  private static Problem linkBroken(Body.Link link, Optional<SiteAddress> site, Optional<String> guess) {
    return Problem.error(
        "link-broken",
        link.location(),
        Text.of("链接“" + link.url() + "”没有对应的页面", "no page at \"" + link.url() + "\""),
        LinkHint.of(link.url(), site, guess));
  }

  private static Problem anchorBroken(String anchor, Set<String> ids, SourceLocation location) {
    return Problem.error(
        "anchor-broken",
        location,
        Text.of("目标页面上没有“#" + anchor + "”", "the page has no place \"#" + anchor + "\""),
        Nearest.hint(anchor, ids));
  }
}
