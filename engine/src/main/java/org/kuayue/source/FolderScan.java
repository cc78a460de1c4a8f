package org.kuayue.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/** Walks a folder and tells its files from what only lies there. Links to folders are not followed: they could loop. */
final class FolderScan {

  private final SourceTree tree;
  private final FileKinds kinds;
  private final Problems problems;
  private final List<Path> files = new ArrayList<>();

  FolderScan(SourceTree tree, FileKinds kinds, Problems problems) {
    this.tree = tree;
    this.kinds = kinds;
    this.problems = problems;
  }

  /** Every file below {@code folder} that is of the right kind, sorted by path. */
  List<Path> of(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      Map<String, Path> sorted = new TreeMap<>();
      walk.filter(path -> !path.equals(folder)).forEach(path -> sorted.put(tree.relative(path), path));
      sorted.values().forEach(this::sort);
    } catch (IOException | UncheckedIOException e) {
      problems.add(SourceTree.unreadable(tree.relative(folder), e));
    }
    return files;
  }

  private void sort(Path path) {
    String name = path.getFileName().toString();
    boolean folder = Files.isDirectory(path);
    if (folder ? !name.startsWith(".") && !kinds.isFolderName(name) : kinds.include(path) && !kinds.isWellNamed(name)) {
      problems.add(FileNames.invalid(tree.relative(path), folder));
    }
    if (Files.isSymbolicLink(path) && (folder || tree.leadsOut(path, problems))) {
      problems.add(SourceTree.linkRefused(tree.relative(path)));
    } else if (!folder && kinds.include(path)) {
      files.add(path);
    } else if (!folder && !name.startsWith(".git")) {
      problems.add(stray(tree.relative(path), name));
    }
  }

  private static Problem stray(String path, String name) {
    return Problem.warning(
        "file-stray",
        SourceLocation.startOf(path),
        Text.of("“" + name + "”不是网站要用的文件，不会发布", "\"" + name + "\" is no file of the site and is not published"),
        Text.of("请把它移走或删去。", "Move it elsewhere or delete it."));
  }
}
