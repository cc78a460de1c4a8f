package org.kuayue.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/** The project's folder: finds the sources and reads them, strictly. */
public final class SourceTree {

  /** More than any article; a file beyond it is a mistake, and is not even read. */
  private static final long LIMIT = 2_000_000;

  private final Path root;

  /** A tree at {@code root}, the folder that holds {@code content/} and {@code jbake.properties}. */
  public SourceTree(Path root) {
    this.root = root;
  }

  /** The project's folder. */
  public Path root() {
    return root;
  }

  /** {@code file} as problems name it: relative to the project, with forward slashes. */
  public String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Every file below {@code folder} that is of one of {@code kinds}, sorted by path; a missing folder is a problem. */
  public List<Path> files(Path folder, FileKinds kinds, Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(folderMissing(folder));
      return List.of();
    }
    return new FolderScan(this, kinds, problems).of(folder);
  }

  /**
   * The files below {@code folder} whose names end with {@code ending}, sorted; none where there is no such folder. Nothing
   * hidden is among them: there editors keep copies, and links to nowhere.
   */
  public List<Path> files(Path folder, String ending, Problems problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      problems.add(unreadable(relative(folder), e));
      return List.of();
    }
  }

  private static boolean isHidden(Path file) {
    return StreamSupport.stream(file.spliterator(), false).anyMatch(part -> part.toString().startsWith("."));
  }

  /** The text of {@code file}; a file that cannot be read or is not clean UTF-8 is a problem and gives nothing. */
  public Optional<SourceFile> read(Path file, Problems problems) {
    String path = relative(file);
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (found.isSymbolicLink() && leadsOut(file, problems)) {
        problems.add(linkRefused(path));
        return Optional.empty();
      }
      long size = found.isSymbolicLink() ? Files.size(file) : found.size();
      if (size > LIMIT) {
        problems.add(tooLarge(path, size));
        return Optional.empty();
      }
      return StrictText.decode(path, Files.readAllBytes(file), problems);
    } catch (IOException e) {
      problems.add(unreadable(path, e));
      return Optional.empty();
    }
  }

  /** Tells where {@code file} is not UTF-8: all that is asked of what goes out as it is, be it a script of any size. */
  public void checkEncoding(Path file, Problems problems) {
    String path = relative(file);
    try {
      StrictText.utf8(path, Files.readAllBytes(file), problems);
    } catch (IOException e) {
      problems.add(unreadable(path, e));
    }
  }

  /** Whether the link {@code file} leads out of the project; one that leads nowhere is a problem of its own. */
  boolean leadsOut(Path file, Problems problems) {
    try {
      return !file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      problems.add(unreadable(relative(file), e));
      return false;
    }
  }

  private Problem folderMissing(Path folder) {
    String name = relative(folder);
    return Problem.error(
        "folder-missing",
        SourceLocation.startOf(name),
        Text.of("没有文件夹 " + name + "/", "there is no folder " + name + "/"),
        Text.of("请在项目目录中运行，或新建该文件夹。", "Run in the project's folder, or make the folder."));
  }

  /** What is at {@code path} cannot be read. */
  public static Problem unreadable(String path, Exception cause) {
    return Problem.error(
        "file-unreadable",
        SourceLocation.startOf(path),
        reason(cause instanceof UncheckedIOException wrapped ? wrapped.getCause() : cause),
        Text.of("请检查文件是否存在及其访问权限。", "Check that it exists and that you may read it."));
  }

  private static Text reason(Exception cause) {
    if (cause instanceof NoSuchFileException) {
      return Text.of("无法读取：文件不存在，或链接指向的文件不存在", "cannot be read: no such file, or a link to none");
    }
    if (cause instanceof AccessDeniedException) {
      return Text.of("无法读取：没有读取权限", "cannot be read: permission denied");
    }
    String told = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return told == null
        ? Text.of("无法读取", "cannot be read")
        : Text.of("无法读取，系统报告：" + told, "cannot be read; the system says: " + told);
  }

  static Problem linkRefused(String path) {
    return Problem.error(
        "file-link-refused",
        SourceLocation.startOf(path),
        Text.of("这个链接指向项目之外，或指向文件夹", "a link that leads out of the project, or to a folder"),
        Text.of("请把文件本身放到这里。", "Put the file itself here."));
  }

  private static Problem tooLarge(String path, long size) {
    return Problem.error(
        "file-too-large",
        SourceLocation.startOf(path),
        Text.of("文件有" + size + "字节，超过" + LIMIT + "字节的上限", size + " bytes, more than the limit of " + LIMIT),
        Text.of("请检查是不是放错了文件；文章太长就分成几篇。", "Check that it is the right file; split an article that long."));
  }
}
