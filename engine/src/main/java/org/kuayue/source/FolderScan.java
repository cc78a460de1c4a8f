package org.kuayue.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kuayue.problem.Problems;

/**
 * Walks a folder and tells its files from what only lies there. Links to folders are not followed: they could loop. Nor is
 * anything looked at below a folder whose name begins with a dot, where programs keep what was thrown away or is older; and
 * where a link leads is asked only if the site needs what it is called: editors keep links to nowhere beside open files.
 */
final class FolderScan {

  /** What the walk found, with what the file system said of it: asking again takes longer than the walk. */
  private record Found(Path path, BasicFileAttributes attributes) {

    boolean isFolder() {
      return attributes.isDirectory() || attributes.isSymbolicLink() && Files.isDirectory(path);
    }

    boolean isLink() {
      return attributes.isSymbolicLink();
    }
  }

  private final SourceTree tree;
  private final FileKinds kinds;
  private final Problems problems;
  private final Strays strays;
  private final List<Path> files = new ArrayList<>();

  FolderScan(SourceTree tree, FileKinds kinds, Problems problems) {
    this.tree = tree;
    this.kinds = kinds;
    this.problems = problems;
    this.strays = new Strays(tree, kinds);
  }

  /** Every file below {@code folder} that is of the right kind, sorted by path. */
  List<Path> of(Path folder) {
    try {
      below(folder).values().forEach(this::sort);
    } catch (IOException e) {
      problems.add(SourceTree.unreadable(tree.relative(folder), e));
    }
    return files;
  }

  private Map<String, Found> below(Path folder) throws IOException {
    Map<String, Found> found = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (path.equals(folder)) {
              return FileVisitResult.CONTINUE;
            }
            found.put(tree.relative(path), new Found(path, attributes));
            return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            found.put(tree.relative(path), new Found(path, attributes));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure) {
            problems.add(SourceTree.unreadable(tree.relative(path), failure));
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void sort(Found found) {
    Path path = found.path();
    String name = path.getFileName().toString();
    boolean folder = found.isFolder();
    if (folder ? isHidden(path) : !kinds.include(path)) {
      if (!name.startsWith(".git") && !strays.isPhotograph(path)) {
        problems.add(folder ? strays.hiddenFolder(path) : strays.file(path));
      }
      return;
    }
    if (folder ? !kinds.isFolderName(name) : !kinds.isWellNamed(name)) {
      problems.add(FileNames.invalid(tree.relative(path), folder));
    }
    if (found.isLink() && (folder || tree.leadsOut(path, problems))) {
      problems.add(SourceTree.linkRefused(tree.relative(path)));
    } else if (!folder) {
      files.add(path);
    }
  }
}
