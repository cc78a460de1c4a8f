package org.kuayue.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/** The project's folder: finds the Markdown files and reads them, strictly as UTF-8. */
public final class SourceTree {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

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

  /** Every Markdown file below {@code folder}, sorted by path; a missing folder is a problem. */
  public List<Path> markdown(Path folder, Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(folderMissing(folder));
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && !Files.isDirectory(file))
          .sorted((a, b) -> relative(a).compareTo(relative(b)))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      problems.add(unreadable(folder, e));
      return List.of();
    }
  }

  /** The text of {@code file}; a file that cannot be read or is not UTF-8 is a problem and gives nothing. */
  public Optional<SourceFile> read(Path file, Problems problems) {
    try {
      return decode(file, Files.readAllBytes(file), problems);
    } catch (IOException e) {
      problems.add(unreadable(file, e));
      return Optional.empty();
    }
  }

  private Optional<SourceFile> decode(Path file, byte[] bytes, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    String decoded = chars.flip().toString();
    String text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    SourceFile source = new SourceFile(relative(file), text);
    if (result.isError()) {
      problems.add(notUtf8(source.location(source.text().length())));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  private Problem folderMissing(Path folder) {
    String name = relative(folder);
    return Problem.error(
        "folder-missing",
        SourceLocation.startOf(name),
        Text.of("没有文件夹 " + name + "/", "there is no folder " + name + "/"),
        Text.of("请在项目目录中运行，或新建该文件夹。", "Run in the project's folder, or make the folder."));
  }

  private Problem unreadable(Path file, Exception cause) {
    return Problem.error(
        "file-unreadable",
        SourceLocation.startOf(relative(file)),
        Text.of("无法读取：" + cause.getClass().getSimpleName(), "cannot be read: " + cause.getClass().getSimpleName()),
        Text.of("请检查文件是否存在及其访问权限。", "Check that it exists and that you may read it."));
  }

  private static Problem notUtf8(SourceLocation location) {
    return Problem.error(
        "encoding-not-utf8",
        location,
        Text.of("此处不是UTF-8编码", "not UTF-8 from here on"),
        Text.of("请用编辑器另存为UTF-8编码。", "Save the file as UTF-8 in your editor."));
  }
}
