package org.kuayue.publish.redirect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * Collects the old addresses that documents declare under {@code aliases}: each leads to one page and hides none. Capital
 * and small letters count as the same, since some disks hold them for that.
 */
public final class Redirects {

  private Redirects() {}

  /** The redirects of {@code edition}, by their old addresses; {@code taken} are addresses of files besides pages. */
  public static List<Redirect> of(Edition edition, Set<String> taken, Problems problems) {
    Map<String, ContentDocument> pages = new TreeMap<>();
    edition.documents().filter(document -> document.type().hasPage()).forEach(page -> pages.put(page.address(), page));
    Occupied occupied = new Occupied();
    List.of(pages.keySet(), taken, GeneratedFiles.addresses(edition.languages())).forEach(occupied::addAll);
    Map<String, Redirect> byFile = new TreeMap<>();
    for (ContentDocument page : pages.values()) {
      for (Redirect redirect : Redirect.of(page)) {
        Redirect other = byFile.putIfAbsent(redirect.file().toLowerCase(Locale.ROOT), redirect);
        if (other != null) {
          problems.add(collision(redirect, other.to()));
        } else {
          overPage(redirect, occupied).ifPresent(problems::add);
        }
      }
    }
    return new ArrayList<>(byFile.values());
  }

  private static Problem collision(Redirect redirect, ContentDocument other) {
    String path = other.source();
    return Problem.error(
        "alias-collision",
        redirect.location(),
        Text.of(
            "旧地址“/" + redirect.from() + "”已属于" + path,
            "the old address \"/" + redirect.from() + "\" belongs to " + path + " already"),
        Text.of("一个旧地址只能通向一页，请删去其中一个。", "An old address leads to one page: take one of the two out."));
  }

  private static Optional<Problem> overPage(Redirect redirect, Occupied occupied) {
    return occupied
        .inTheWayOf(redirect.file())
        .map(file -> thereIs(redirect, file))
        .or(() -> redirect.fileWithoutEnding().flatMap(occupied::at).map(file -> means(redirect, file)))
        .map(message -> overPage(redirect, message));
  }

  private static Text thereIs(Redirect redirect, String file) {
    return Text.of(
        "旧地址“/" + redirect.from() + "”处有现在的文件" + file,
        "at the old address \"/" + redirect.from() + "\" there is " + file + " now");
  }

  private static Text means(Redirect redirect, String file) {
    return Text.of(
        "有的主机省去.html，旧地址“/" + redirect.from() + "”在那里就是现在的文件" + file,
        "some hosts leave .html out: there the old address \"/" + redirect.from() + "\" is that of " + file + " now");
  }

  private static Problem overPage(Redirect redirect, Text message) {
    return Problem.error(
        "alias-over-page",
        redirect.location(),
        message,
        Text.of("请删去这个旧地址，或移走那个文件。", "Take the old address out, or move that file."));
  }
}
