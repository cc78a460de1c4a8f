package org.kuayue.bake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.kuayue.cache.Cache;
import org.kuayue.edition.GeneratedFiles;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Where a bake writes, and what may be wrong with that.
 *
 * @param root the project
 * @param site the folder of the site
 * @param zip the packed site, or null where none is made
 */
record Place(Path root, Path site, Path zip) {

  /** Below this much free space a failed write is the disk's fault, whatever the system's language calls it. */
  private static final long FULL = 65_536;

  /** Whether a site can be put here without harm to anything else, {@code sources} above all; else there are problems. */
  void check(List<Path> sources, Problems problems) throws IOException {
    Path target = normal(site);
    if (Stream.concat(Stream.of(root), sources.stream()).map(Place::normal).anyMatch(path -> path.startsWith(target))
        || sources.stream().map(Place::normal).anyMatch(target::startsWith)) {
      problems.add(amongSources());
    } else if (Files.exists(site) && !Files.isDirectory(site)) {
      problems.add(notAFolder());
    } else if (Files.isDirectory(site) && isForeign()) {
      problems.add(foreign());
    }
  }

  /**
   * The folder would be replaced as a whole: one that is not a site of ours holds what somebody wants to keep. An {@code
   * index.html} proves nothing, since anybody's site has one.
   */
  private boolean isForeign() throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.findAny().isPresent() && !Files.isRegularFile(site.resolve(GeneratedFiles.MANIFEST));
    }
  }

  /** Where what is dear to make is kept for the next bake. */
  Cache cache() {
    return new Cache(root);
  }

  /** Where servers find their configuration. */
  Path hosting() {
    return site.resolveSibling("hosting");
  }

  /** The size of the packed site; 0 where none is made. */
  long zipBytes() throws IOException {
    return zip == null ? 0 : Files.size(zip);
  }

  /** Another bake kept this one waiting for too long. */
  Problem running(Duration waited) {
    return Problem.error(
        "bake-running",
        here(),
        Text.of(
            "等了" + waited.toSeconds() + "秒，另一次烘焙仍在写入同一文件夹",
            "another bake is still writing to the same folder after " + waited.toSeconds() + " s"),
        Text.of("请等它结束，或结束那个进程，再试一次。", "Let it finish, or end its process, and try again."));
  }

  /** What went wrong when {@code cause} was thrown by writing or reading a file. */
  Problem failure(IOException cause) {
    return isFull(cause) ? full() : unwritable(reason(cause));
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
    String what = cause instanceof AccessDeniedException ? "access denied" : cause.getClass().getSimpleName();
    if (cause instanceof FileSystemException system) {
      String file = system.getFile() == null ? "" : relative(Path.of(system.getFile()));
      return file + ": " + (system.getReason() == null ? what : system.getReason());
    }
    return String.valueOf(cause.getMessage()).replace(normal(root) + root.getFileSystem().getSeparator(), "");
  }

  private SourceLocation here() {
    return SourceLocation.startOf(relative(site));
  }

  private String relative(Path path) {
    Path file = normal(path);
    return (file.startsWith(normal(root)) ? normal(root).relativize(file) : file).toString().replace('\\', '/');
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private Problem amongSources() {
    return Problem.error(
        "site-among-sources",
        here(),
        Text.of("网站不能写到这里：这是项目目录，或在源文件夹之中", "the site cannot go here: sources are in this folder, or it is in theirs"),
        Text.of("请用一个单独的文件夹，如target/site。", "Use a folder of its own, such as target/site."));
  }

  private Problem notAFolder() {
    return Problem.error(
        "site-not-a-folder",
        here(),
        Text.of("这里应当是文件夹，却是一个文件", "a file stands where the site's folder belongs"),
        Text.of("请移走这个文件，或换一个文件夹。", "Move the file away, or name another folder."));
  }

  private Problem foreign() {
    return Problem.error(
        "site-foreign",
        here(),
        Text.of("这个文件夹里有别的东西，不是烘焙出的网站", "this folder holds something else than a baked site"),
        Text.of(
            "写入会替换整个文件夹；请换一个文件夹，或先清空它。",
            "The folder is replaced as a whole: name another one, or empty it first."));
  }

  private Problem full() {
    return Problem.error(
        "disk-full",
        here(),
        Text.of("磁盘已满，网站写不下", "the disk is full, the site does not fit"),
        Text.of("请腾出空间再试；上一次的网站没有改动。", "Make room and try again; the last good site is as it was."));
  }

  private Problem unwritable(String reason) {
    return Problem.error(
        "site-unwritable",
        here(),
        Text.of("网站写不进去（" + reason + "）", "the site cannot be written (" + reason + ")"),
        Text.of("请检查文件夹的访问权限，并关闭正在使用它的程序。", "Check the permissions, and close programs that use the folder."));
  }
}
