package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.bake.TestProject;
import org.kuayue.image.TestPictures;

/**
 * One mistake, or the same place without it: what to change in the paired edition, and the problems that follow. A file
 * below {@code problems/}, called {@code <code>-error.txt}, {@code <code>-valid.txt} or, for further cases, {@code
 * <code>.<case>-error.txt}, holds one instruction a line:
 *
 * <pre>
 * in PATH               the lines below change this file
 * - text                these lines, which must be in it once …
 * + text                … become these; without lines to replace, the file is written anew
 * as GBK                in this encoding
 * escapes               with Java's escapes in the lines: \\0, \\t
 * times COUNT           the new lines so often
 * pad SIZE              the file is filled up with spaces to this many bytes
 * copy PATH to PATH     of the paired edition
 * move PATH to PATH
 * delete PATH
 * link PATH to TARGET
 * picture PATH          a photograph; further words: its format if not that of its name, its WIDTHxHEIGHT,
 *                       the number of bytes after which it is cut off, or "animated"
 * font                  the headline font of the real edition
 * epoch SECONDS         the day of the bake
 * expect PATH:LINE:COLUMN: SEVERITY [CODE]
 * </pre>
 */
final class Fixture {

  private static final Path FOLDER = Path.of("src/test/resources/problems");

  private final String name;
  private final List<String> lines;
  private String epoch;

  private Fixture(Path file) {
    this.name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    try {
      this.lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Fixture> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Fixture::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  /** The code that it is about. */
  String code() {
    return name.replaceFirst("(\\.[a-z0-9-]+?)?-(error|valid)$", "");
  }

  boolean isError() {
    return name.endsWith("-error");
  }

  /** The problems that have to come out, and no others. */
  List<String> expected() {
    return lines.stream().filter(line -> line.startsWith("expect ")).map(line -> line.substring(7)).toList();
  }

  /** What an editor sees of it. */
  String shown() {
    return lines.stream()
        .filter(line -> !line.startsWith("expect ") && !line.startsWith("- "))
        .map(line -> line.startsWith("in ") ? line.substring(3) + ":" : line)
        .map(line -> line.equals("+") ? "" : line.startsWith("+ ") ? "    " + line.substring(2) : line)
        .collect(Collectors.joining("\n"));
  }

  /** Makes the changes in {@code project} and bakes it. */
  List<Problem> problems(TestProject project) throws IOException {
    for (int i = 0; i < lines.size(); ) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).matches("[-+]( .*)?|as .*|escapes|times .*|pad .*")) {
        end++;
      }
      apply(project, lines.get(i).split(" "), lines.subList(i + 1, end));
      i = end;
    }
    try {
      return project.bake(epoch).warnings();
    } catch (ProblemsException e) {
      return e.problems();
    }
  }

  private void apply(TestProject project, String[] words, List<String> details) throws IOException {
    switch (words[0]) {
      case "in" -> change(project, words[1], details);
      case "copy" -> {
        Files.createDirectories(project.file(words[3]).getParent());
        Files.copy(project.file(words[1]), project.file(words[3]));
      }
      case "move" -> Files.move(project.file(words[1]), project.file(words[3]));
      case "delete" -> Files.delete(project.file(words[1]));
      case "link" -> Files.createSymbolicLink(project.file(words[1]), Path.of(words[3]));
      case "picture" -> {
        Files.createDirectories(project.file(words[1]).getParent());
        Files.write(project.file(words[1]), picture(words));
      }
      case "font" -> {
        Files.createDirectories(project.file("assets/fonts"));
        Files.copy(Path.of("../assets/fonts/headline.ttf"), project.file("assets/fonts/headline.ttf"));
      }
      case "epoch" -> epoch = words[1];
      case "expect", "" -> {}
      default -> throw new AssertionError(name + ": " + words[0]);
    }
  }

  private static byte[] picture(String[] words) throws IOException {
    String format = words[1].substring(words[1].lastIndexOf('.') + 1);
    String[] size = {"720", "480"};
    int end = Integer.MAX_VALUE;
    boolean animated = false;
    for (String word : List.of(words).subList(2, words.length)) {
      if (word.matches("\\d+x\\d+")) {
        size = word.split("x");
      } else if (word.matches("\\d+")) {
        end = Integer.parseInt(word);
      } else if (word.equals("animated")) {
        animated = true;
      } else {
        format = word;
      }
    }
    byte[] bytes = TestPictures.plain(Integer.parseInt(size[0]), Integer.parseInt(size[1]), format);
    bytes = animated ? TestPictures.twice(bytes) : bytes;
    return Arrays.copyOf(bytes, Math.min(end, bytes.length));
  }

  private static void change(TestProject project, String path, List<String> details) throws IOException {
    String old = block(details, '-');
    String text = block(details, '+');
    if (details.contains("escapes")) {
      text = text.translateEscapes();
    }
    text = text.repeat(number(details, "times ", 1));
    if (!old.isEmpty()) {
      String before = "\n" + Files.readString(project.file(path));
      assertThat(before.split(Pattern.quote("\n" + old), -1)).as("%s in %s", old, path).hasSize(2);
      project.write(path, before.replace("\n" + old, "\n" + text).substring(1));
      return;
    }
    Charset charset =
        details.stream()
            .filter(line -> line.startsWith("as "))
            .map(line -> Charset.forName(line.substring(3)))
            .findFirst()
            .orElse(StandardCharsets.UTF_8);
    Files.createDirectories(project.file(path).getParent());
    Files.write(project.file(path), padded(text.getBytes(charset), details));
  }

  private static byte[] padded(byte[] bytes, List<String> details) {
    int size = number(details, "pad ", bytes.length);
    byte[] padded = Arrays.copyOf(bytes, size);
    Arrays.fill(padded, bytes.length, size, (byte) ' ');
    return padded;
  }

  private static int number(List<String> details, String word, int otherwise) {
    return details.stream()
        .filter(line -> line.startsWith(word))
        .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
        .findFirst()
        .orElse(otherwise);
  }

  private static String block(List<String> details, char sign) {
    return details.stream()
        .filter(line -> line.charAt(0) == sign)
        .map(line -> line.substring(Math.min(2, line.length())) + "\n")
        .collect(Collectors.joining());
  }
}
