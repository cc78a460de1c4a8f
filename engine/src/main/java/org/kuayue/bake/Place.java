package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kuayue.cache.Cache;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

/**
 * Where a bake writes, and what is told when that fails.
 *
 * @param root the project
 * @param site the folder of the site
 * @param zip the packed site, or null where none is made
 */
record Place(Path root, Path site, Path zip) {

  /** Below this much free space a failed write is the disk's fault, whatever the system's language calls it. */
  private static final long FULL = 65_536;

  private static final List<String> SOURCES = List.of("content", "templates", "assets");
  private static final String HOSTING = "hosting";
  private static final String USUAL_SITE = "site";

  /** Where what takes long to make is kept for the next bake. */
  Cache cache() {
    return new Cache(root);
  }

  /** Where servers find their configuration: beside the site, and called after it, since others may lie there too. */
  Path hosting() {
    String name = normal(site).getFileName().toString();
    return site.resolveSibling(name.equals(USUAL_SITE) ? HOSTING : name + "-" + HOSTING);
  }

  /** The size of the packed site; 0 where none is made. */
  long zipBytes() throws IOException {
    return zip == null ? 0 : Files.size(zip);
  }

  /** Another bake kept this one waiting for too long. */
  Problem running(Duration waited) {
    return Problem.error(
        "bake-running",
        at(site),
        Text.of(
            "等了" + waited.toSeconds() + "秒，另一次生成仍在写入同一文件夹",
            "another bake is still writing to the same folder after " + waited.toSeconds() + " s"),
        Text.of("请等它结束，或结束那个进程，再试一次。", "Let it finish, or end its process, and try again."));
  }

  /** What went wrong when {@code cause} was thrown by writing or reading a file. */
  Problem failure(IOException cause) {
    if (isFull(cause)) {
      return full();
    }
    return source(cause).map(file -> SourceTree.unreadable(file, cause)).orElseGet(() -> unwritable(reason(cause)));
  }

  /** The source that {@code cause} is about, if it is one. */
  private Optional<String> source(IOException cause) {
    if (!(cause instanceof FileSystemException failed) || failed.getFile() == null) {
      return Optional.empty();
    }
    Path file = normal(Path.of(failed.getFile()));
    boolean source = SOURCES.stream().anyMatch(folder -> file.startsWith(normal(root).resolve(folder)));
    return source ? Optional.of(relative(file)) : Optional.empty();
  }

  private boolean isFull(IOException cause) {
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).matches("(?s).*(No space left|not enough space|quota exceeded|没有空间|空间不足|超出磁盘限额).*")) {
        return true;
      }
    }
    try {
      return Files.getFileStore(normal(site).getParent()).getUsableSpace() < FULL;
    } catch (IOException e) {
      return false;
    }
  }

  private String reason(IOException cause) {
    if (cause instanceof FileSystemException system) {
      String file = system.getFile() == null ? "" : relative(Path.of(system.getFile()));
      return file + ": " + reasonAlone(system);
    }
    return String.valueOf(cause.getMessage()).replace(normal(root) + root.getFileSystem().getSeparator(), "");
  }

  private static String reasonAlone(FileSystemException cause) {
    String what = cause instanceof AccessDeniedException ? "access denied" : cause.getClass().getSimpleName();
    return cause.getReason() == null ? what : cause.getReason();
  }

  /** Where problems with {@code path} as a whole are. */
  SourceLocation at(Path path) {
    return SourceLocation.startOf(relative(path));
  }

  /** {@code path} as messages have it: from the project on if it lies in it, with forward slashes. */
  String relative(Path path) {
    Path file = normal(path);
    return (file.startsWith(normal(root)) ? normal(root).relativize(file) : file).toString().replace('\\', '/');
  }

  /** {@code path} in the form in which paths can be compared. */
  static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The site is the new one, but the server's file {@code file} could not be replaced, because of {@code cause}. */
  Problem outdated(Path file, IOException cause) {
    String reason = cause instanceof FileSystemException system ? reasonAlone(system) : cause.getClass().getSimpleName();
    return Problem.warning(
        "server-file-outdated",
        at(file),
        Text.of(
            "网站已换成新的，这个主机配置却没能换（" + reason + "）",
            "the site is the new one, but this file for its server could not be replaced (" + reason + ")"),
        Text.of(
            "请关闭正在使用它的程序，再生成一次，然后才让主机重新加载。",
            "Close programs that use it and bake again before the server reloads: the old one does not fit the new pages."));
  }

  private Problem full() {
    return Problem.error(
        "disk-full",
        at(site),
        Text.of("磁盘已满，网站写不下", "the disk is full, the site does not fit"),
        Text.of("请腾出空间再试；上一次的网站没有改动。", "Make room and try again; the last good site is as it was."));
  }

  private Problem unwritable(String reason) {
    return Problem.error(
        "site-unwritable",
        at(site),
        Text.of("网站写不进去（" + reason + "）", "the site cannot be written (" + reason + ")"),
        Text.of("请检查文件夹的访问权限，并关闭正在使用它的程序。", "Check the permissions, and close programs that use the folder."));
  }
}
