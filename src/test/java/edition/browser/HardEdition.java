package edition.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.kuayue.bake.Bake;
import org.kuayue.bake.BakeReport;

/** Another feature, whose every page is hard to lay out, baked with this project's templates. */
final class HardEdition {

  private static final Path SOURCE = Path.of("src/test/resources/editions/hard");
  private static final int LONG = 20_000;

  private final Path root;

  /** The edition in {@code root}. */
  HardEdition(Path root) throws IOException {
    this.root = root;
    copy(SOURCE, root);
    copy(Path.of("templates"), root.resolve("templates"));
    copy(Path.of("assets/css"), root.resolve("assets/css"));
    copy(Path.of("assets/js"), root.resolve("assets/js"));
    replace("content/articles/long-text.md", "LONG", paragraphs());
    photograph(root.resolve("content/photos/tower.jpg"), 600, 2400);
  }

  /** Replaces {@code old} in a source. */
  void replace(String path, String old, String text) throws IOException {
    Path file = root.resolve(path);
    String before = Files.readString(file);
    if (!before.contains(old)) {
      throw new AssertionError(path + " has no " + old);
    }
    Files.writeString(file, before.replace(old, text), StandardCharsets.UTF_8);
  }

  /** Makes {@code tag} the edition's language, whose labels are the English ones. */
  void language(String tag) throws IOException {
    replace("jbake.properties", "site.languages=zh-CN", "site.languages=" + tag);
    Files.copy(Path.of("templates/labels/en.properties"), root.resolve("templates/labels/" + tag + ".properties"));
  }

  /** Bakes into a folder of that name, and returns the folder. */
  Path bake(String name) throws IOException {
    Path site = root.resolve("target").resolve(name);
    BakeReport report = new Bake(root, site, root.resolve("target/" + name + ".zip"), new Properties()).run();
    if (report.pages() == 0) {
      throw new AssertionError("no page");
    }
    return site;
  }

  /** The articles' addresses, and the cover's. */
  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(SOURCE.resolve("content/articles"))) {
      Stream<String> articles =
          files.map(file -> "articles/" + file.getFileName().toString().replace(".md", ".html")).sorted();
      return Stream.concat(Stream.of("index.html"), articles).toList();
    }
  }

  private static String paragraphs() {
    String paragraph = "桥建成以前，两岸的人靠渡船来往。船小，风大的日子不开，赶集要看天；桥建成以后，走过去只要一刻钟。";
    StringBuilder text = new StringBuilder();
    for (int i = 1; text.length() < LONG; i++) {
      text.append(i % 12 == 1 ? "## 第" + i + "段起\n\n" : "").append(paragraph.repeat(1 + i % 5)).append("\n\n");
    }
    return text.toString();
  }

  private static void photograph(Path file, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0x88aacc));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(0x553322));
    graphics.fillRect(width / 3, height / 8, width / 3, height);
    graphics.dispose();
    ImageIO.write(image, "jpg", file.toFile());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
