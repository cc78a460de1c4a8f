package org.kuayue.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kuayue.problem.Problem;
import org.kuayue.problem.ProblemsException;

/** A copy of an edition with the project's own templates, to be changed and baked. */
public final class TestProject {

  private final Path root;

  private TestProject(Path root) {
    this.root = root;
  }

  /** The tiny edition in {@code folder}. */
  public static TestProject tiny(Path folder) throws IOException {
    return edition("tiny", folder);
  }

  /** The edition {@code name}, in {@code folder}. */
  public static TestProject edition(String name, Path folder) throws IOException {
    copy(Path.of("src/test/resources/editions", name), folder);
    copy(Path.of("../templates"), folder.resolve("templates"));
    copy(Path.of("../assets/css"), folder.resolve("assets/css"));
    copy(Path.of("../assets/js"), folder.resolve("assets/js"));
    return new TestProject(folder);
  }

  /** Settings that leave compressed copies out: they take longer than all the rest. */
  public static Properties uncompressed() {
    Properties settings = new Properties();
    settings.setProperty("site.compress", "false");
    return settings;
  }

  /** Bakes, and returns what the bake reports. */
  public BakeReport bake() throws IOException {
    return bake((String) null);
  }

  /** Bakes on the day of {@code epoch}, seconds since 1970. */
  public BakeReport bake(String epoch) throws IOException {
    return bake(uncompressed(), epoch);
  }

  /** Bakes with settings that win over those of the project. */
  public BakeReport bake(Properties overrides) throws IOException {
    return bake(overrides, null);
  }

  private BakeReport bake(Properties overrides, String epoch) throws IOException {
    return new Bake(root, site(), root.resolve("target/tiny-site.zip"), overrides, epoch).run();
  }

  /** Bakes what must not bake, and returns the problems. */
  public List<Problem> problems() throws IOException {
    try {
      bake();
    } catch (ProblemsException e) {
      return e.problems();
    }
    throw new AssertionError("baked, though it should not have");
  }

  /** The baked site. */
  public Path site() {
    return root.resolve("target/site");
  }

  /** A file of the project. */
  public Path file(String path) {
    return root.resolve(path);
  }

  /** Puts {@code text} into the file at {@code path}. */
  public void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text, StandardCharsets.UTF_8);
  }

  /** Replaces {@code old}, which must be there, in the file at {@code path}. */
  public void replace(String path, String old, String text) throws IOException {
    String before = Files.readString(file(path));
    if (!before.contains(old)) {
      throw new AssertionError(path + " has no " + old);
    }
    write(path, before.replace(old, text));
  }

  /** The text of a baked file. */
  public String baked(String address) throws IOException {
    return Files.readString(site().resolve(address));
  }

  /** A baked page. */
  public Document page(String address) throws IOException {
    return Jsoup.parse(site().resolve(address));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(folder).toString()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
