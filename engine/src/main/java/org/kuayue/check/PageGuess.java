package org.kuayue.check;

import java.util.List;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Target;
import org.kuayue.problem.Nearest;

/**
 * The page that a broken link was most likely meant for. An editor mistypes a name more often than a folder: the folder
 * that the link leads to comes first, then the pages in the document's language, then all.
 */
final class PageGuess {

  private PageGuess() {}

  /** The path of the file that {@code destination} in {@code document} may mean. */
  static Optional<String> of(Edition edition, ContentDocument document, String destination) {
    List<ContentDocument> pages = edition.documents().filter(page -> page.type().hasPage()).toList();
    List<ContentDocument> sameLanguage =
        pages.stream().filter(page -> page.language().equals(document.language())).toList();
    String file =
        Target.of(document, destination).map(Target::address).orElseGet(() -> destination.replaceFirst("^(\\.*/)*", ""));
    String folder = "content/" + file.substring(0, file.lastIndexOf('/') + 1);
    return Nearest.to(file.substring(file.lastIndexOf('/') + 1), names(pages, folder))
        .map(name -> folder + name)
        .or(() -> Nearest.to("content/" + file, paths(sameLanguage)))
        .or(() -> Nearest.to("content/" + file, paths(pages)));
  }

  private static List<String> paths(List<ContentDocument> pages) {
    return pages.stream().map(page -> page.source().path()).toList();
  }

  /** The names of those of {@code pages} that stand in {@code folder} itself. */
  private static List<String> names(List<ContentDocument> pages, String folder) {
    return paths(pages).stream()
        .filter(path -> path.substring(0, path.lastIndexOf('/') + 1).equals(folder))
        .map(path -> path.substring(folder.length()))
        .toList();
  }
}
