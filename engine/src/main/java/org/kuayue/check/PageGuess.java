package org.kuayue.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.Target;
import org.kuayue.problem.Nearest;
import org.kuayue.source.FileNames;

/**
 * The page that a broken link was most likely meant for. An editor mistypes a name more often than a folder: the folder
 * that the link leads to comes first, then the pages in the document's language, then all but the version of the missing one
 * in another language: that it has none here is told there. The pages are sorted out once and guesses are kept, since a folder
 * that was renamed breaks a link in every article.
 */
final class PageGuess {

  /** What is guessed for, in documents of one language. */
  private record Missing(Language language, String file) {}

  private final List<String> all;
  private final Map<Language, List<String>> byLanguage;
  private final Map<String, List<String>> byFolder;
  private final Map<Missing, Optional<String>> guesses = new HashMap<>();

  PageGuess(Edition edition) {
    List<ContentDocument> pages = edition.documents().filter(page -> page.type().hasPage()).toList();
    this.byLanguage =
        pages.stream().collect(groupingBy(ContentDocument::language, mapping(page -> page.source(), toList())));
    this.all = pages.stream().map(page -> page.source()).toList();
    this.byFolder = all.stream().collect(groupingBy(PageGuess::folder, mapping(FileNames::last, toList())));
  }

  /** The path of the file that {@code destination} in {@code document} may mean; it leads to {@code target}, if anywhere. */
  Optional<String> of(ContentDocument document, String destination, Optional<Target> target) {
    String file = target.map(Target::address).orElseGet(() -> destination.replaceFirst("^https?://[^/]*|^(?:\\.*+/)*+", ""));
    return guesses.computeIfAbsent(new Missing(document.language(), "content/" + file), this::guess);
  }

  private Optional<String> guess(Missing missing) {
    String folder = folder(missing.file());
    return Nearest.to(FileNames.last(missing.file()), byFolder.getOrDefault(folder, List.of()))
        .map(name -> folder + name)
        .or(() -> Nearest.to(missing.file(), byLanguage.getOrDefault(missing.language(), List.of())))
        .or(() -> Nearest.to(missing.file(), all).filter(page -> !FileNames.last(page).equals(FileNames.last(missing.file()))));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
