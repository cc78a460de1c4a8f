package org.kuayue.jbake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceTree;

/**
 * The templates before they are compiled, each read once.
 *
 * @param byName the texts by the names by which templates call each other, paths below their folder
 * @param problems what could not be read, or is no clean text: FreeMarker would put question marks into pages
 */
record TemplateTexts(Map<String, String> byName, List<Problem> problems) {

  /** How the name of every template ends: by it FreeMarker knows that text has to be escaped. */
  static final String ENDING = ".ftlh";

  /** The templates below {@code folder}; none where there is no such folder. */
  static TemplateTexts read(SourceTree tree, Path folder) {
    Problems problems = new Problems();
    Map<String, String> byName = new TreeMap<>();
    for (Path file : tree.files(folder, ENDING, problems)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      tree.read(file, problems).map(SourceFile::text).ifPresent(text -> byName.put(name, text));
    }
    return new TemplateTexts(byName, problems.sorted());
  }
}
