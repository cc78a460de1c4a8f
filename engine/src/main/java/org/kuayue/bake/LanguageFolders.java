package org.kuayue.bake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * The folders of languages that the edition does not have, such as {@code content/en/} where {@code site.languages} says {@code
 * zh-CN} alone. Read as they lie there, their documents would be articles of the first language that no cover lists, with the
 * wrong marks throughout: dozens of problems and none that says why. A name by itself is not enough, {@code it} may be a
 * department: the folder has a cover.
 */
final class LanguageFolders {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Pattern COVER = Pattern.compile("(?m)^\\s*type\\s*=\\s*cover\\s*$");

  private LanguageFolders() {}

  /** Adds a problem for each such folder below {@code content}, and returns them. */
  static Set<Path> unlisted(SourceTree tree, Path content, List<Path> files, List<Language> languages, Problems problems) {
    Set<String> known = languages.stream().map(Language::primary).collect(Collectors.toSet());
    Set<Path> folders =
        files.stream()
            .map(content::relativize)
            .filter(file -> file.getNameCount() > 1)
            .map(file -> file.getName(0))
            .distinct()
            .map(content::resolve)
            .filter(folder -> LANGUAGES.contains(name(folder)) && !known.contains(name(folder)))
            .collect(Collectors.toCollection(TreeSet::new));
    folders.removeIf(folder -> !hasCover(tree, folder));
    folders.forEach(folder -> problems.add(unlisted(tree.relative(folder), name(folder))));
    return folders;
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private static boolean hasCover(SourceTree tree, Path folder) {
    Path cover = folder.resolve(Edition.COVER + ".md");
    return Files.isRegularFile(cover)
        && tree.read(cover, new Problems()).map(SourceFile::text).filter(text -> COVER.matcher(text).find()).isPresent();
  }

  private static Problem unlisted(String folder, String language) {
    return Problem.error(
        "language-unlisted",
        SourceLocation.startOf(folder),
        Text.of(
            folder + "/是另一种语言（" + language + "）的文件夹，site.languages里没有这种语言",
            folder + "/ is the folder of a language, " + language + ", that site.languages does not have"),
        Text.of(
            "请在jbake.properties的site.languages里加上" + language + "，或把这个文件夹移出content/。",
            "Add " + language + " to site.languages in jbake.properties, or move the folder out of content/."));
  }
}
