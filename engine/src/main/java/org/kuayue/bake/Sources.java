package org.kuayue.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.SiteFile;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.Settings;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;
import org.kuayue.problem.Unexpected;
import org.kuayue.publish.site.MediaType;
import org.kuayue.source.FileKinds;
import org.kuayue.source.SourceTree;

/**
 * All that a project's folders hold.
 *
 * @param documents every Markdown file that could be read
 * @param unread what could not, by its path below the content folder; a folder that could not be looked into is one path
 * @param files the photographs among the content, and the assets
 */
record Sources(List<ContentDocument> documents, Set<String> unread, List<SiteFile> files) {

  /** Reads and parses on all cores; the documents are in the order of their paths all the same. */
  static Sources read(JBakeSite jbake, SourceTree tree, Optional<Kept> kept, Problems problems) {
    List<Path> content = tree.files(jbake.settings().content(), FileKinds.CONTENT, problems);
    BiFunction<Path, Problems, Optional<ContentDocument>> parser = (file, own) -> read(jbake, tree, file, own);
    kept.ifPresent(known -> known.begin(jbake.settings(), content));
    List<ContentDocument> read =
        Together.map(
                content.stream().filter(Sources::isMarkdown).toList(),
                file -> kept.isPresent() ? kept.get().read(file, problems, parser) : parser.apply(file, problems))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    List<SiteFile> files = files(tree, jbake.settings(), content, problems);
    Set<String> faulty = faulty(problems);
    String folder = tree.relative(jbake.settings().content()) + "/";
    return new Sources(
        read.stream().filter(document -> !faulty.contains(document.source().path())).toList(),
        faulty.stream()
            .filter(path -> path.startsWith(folder))
            .map(path -> path.substring(folder.length()))
            .collect(Collectors.toSet()),
        files.stream().filter(file -> !faulty.contains(file.path())).toList());
  }

  /** The paths of what has an error. */
  private static Set<String> faulty(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.location().path())
        .collect(Collectors.toSet());
  }

  private static Optional<ContentDocument> read(JBakeSite jbake, SourceTree tree, Path file, Problems problems) {
    try {
      return jbake.read(file, problems);
    } catch (RuntimeException | StackOverflowError e) {
      problems.add(Unexpected.problem(tree.relative(file), e));
      return Optional.empty();
    }
  }

  private static boolean isMarkdown(Path file) {
    return file.toString().endsWith(".md");
  }

  /** The photographs among the content, and the assets, whose texts hosts send as UTF-8; there may be no assets. */
  private static List<SiteFile> files(SourceTree tree, Settings settings, List<Path> content, Problems problems) {
    List<SiteFile> files = new ArrayList<>();
    content.stream()
        .filter(file -> !isMarkdown(file))
        .forEach(file -> files.add(siteFile(tree, settings.content(), file, true)));
    if (Files.isDirectory(settings.assets())) {
      for (Path file : tree.files(settings.assets(), FileKinds.ASSETS, problems)) {
        if (MediaType.of(file.getFileName().toString()).isText()) {
          tree.checkEncoding(file, problems);
        }
        files.add(siteFile(tree, settings.assets(), file, false));
      }
    }
    return files;
  }

  private static SiteFile siteFile(SourceTree tree, Path folder, Path file, boolean photograph) {
    return new SiteFile(tree.relative(file), folder.relativize(file).toString().replace('\\', '/'), photograph);
  }
}
