package org.kuayue.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.ReadDocument;
import org.kuayue.edition.SiteFile;
import org.kuayue.jbake.JBakeSite;
import org.kuayue.jbake.Settings;
import org.kuayue.parallel.Together;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;
import org.kuayue.problem.Unexpected;
import org.kuayue.proofread.Proofreader;
import org.kuayue.publish.site.MediaType;
import org.kuayue.source.FileKinds;
import org.kuayue.source.SourceTree;

/**
 * All that a project's folders hold.
 *
 * @param readings every Markdown file that could be read
 * @param unread what could not, by its path below the content folder; a folder that could not be looked into is one path
 * @param files the photographs among the content, and the assets
 */
record Sources(List<Reading> readings, Set<String> unread, List<SiteFile> files) {

  /** Reads on all cores; the documents are in the order of their paths all the same. */
  static Sources read(JBakeSite jbake, SourceTree tree, Optional<Kept> kept, Problems problems) {
    List<Path> content = content(tree, jbake.settings(), problems);
    Proofreader proofreader = new Proofreader(jbake.settings().proofreader());
    BiFunction<Path, Problems, Optional<ReadDocument>> reader = (file, own) -> read(jbake, tree, file, own);
    kept.ifPresent(known -> known.begin(jbake.settings(), content));
    List<Reading> read =
        Together.map(
                content.stream().filter(Sources::isMarkdown).toList(),
                file ->
                    kept.isPresent()
                        ? kept.get().read(file, problems, reader, proofreader)
                        : reader.apply(file, problems).map(document -> Reading.of(document, proofreader)))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    List<SiteFile> files = files(tree, jbake.settings(), content, problems);
    Set<String> faulty = faulty(problems);
    String folder = tree.relative(jbake.settings().content()) + "/";
    return new Sources(
        read.stream().filter(reading -> !faulty.contains(reading.document().source())).toList(),
        faulty.stream()
            .filter(path -> path.startsWith(folder))
            .map(path -> path.substring(folder.length()))
            .collect(Collectors.toSet()),
        files.stream().filter(file -> !faulty.contains(file.path())).toList());
  }

  /** The files among the content, but for those of languages that the edition does not have: of these one thing is told. */
  private static List<Path> content(SourceTree tree, Settings settings, Problems problems) {
    Problems ofFiles = new Problems();
    List<Path> files = tree.files(settings.content(), FileKinds.CONTENT, ofFiles);
    Set<Path> foreign = LanguageFolders.unlisted(tree, settings.content(), files, settings.languages(), problems);
    ofFiles.sorted().stream()
        .filter(problem -> foreign.stream().noneMatch(tree.root().resolve(problem.location().path())::startsWith))
        .forEach(problems::add);
    return foreign.isEmpty()
        ? files
        : files.stream().filter(file -> foreign.stream().noneMatch(file::startsWith)).toList();
  }

  /** The documents of all files. */
  List<ContentDocument> documents() {
    return readings.stream().map(Reading::document).toList();
  }

  /** What was found in those of them that are in {@code edition}: nobody is told of what does not go out. */
  List<Problem> findings(Edition edition) {
    Set<String> out =
        Stream.concat(edition.documents(), edition.misplaced().stream())
            .map(ContentDocument::source)
            .collect(Collectors.toSet());
    return readings.stream()
        .filter(reading -> out.contains(reading.document().source()))
        .flatMap(reading -> reading.findings().stream())
        .toList();
  }

  /** The paths of what has an error. */
  private static Set<String> faulty(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.location().path())
        .collect(Collectors.toSet());
  }

  private static Optional<ReadDocument> read(JBakeSite jbake, SourceTree tree, Path file, Problems problems) {
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
