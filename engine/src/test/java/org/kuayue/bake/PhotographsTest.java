package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.cache.Cache;
import org.kuayue.cache.Digests;
import org.kuayue.image.TestPictures;

/** A photograph from a camera held upright, baked: right way up, in sizes for phones, without what the camera knew. */
class PhotographsTest {

  /** What any file of these formats has: the formats' own heads, and no word about camera, place or people. */
  private static final Set<String> BARE =
      Set.of("JPEG", "JFIF", "Huffman", "File Type", "File", "WebP");

  @TempDir static Path folder;

  private static TestProject project;
  private static byte[] original;
  private static Map<String, String> first;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.tiny(folder);
    original = TestPictures.withMetadata(TestPictures.bytes(TestPictures.corners(1800, 1200), "jpg"), 6);
    Files.write(project.file("content/photos/bridge.jpg"), original);
    project.replace("content/photos/bridge.md", "alt=", "focus=20% 100%\nalt=");
    project.bake();
    first = files(project.site());
  }

  @Test
  void offersTheWidthsThatThereAre() throws IOException {
    Element image = project.page("articles/first.html").selectFirst(".prose figure img");
    assertThat(image.attr("width")).isEqualTo("720");
    assertThat(image.attr("height")).isEqualTo("1080");
    assertThat(image.attr("srcset"))
        .matches("(../photos/bridge-whole-(\\d+)\\.[0-9a-f]{12}\\.jpg \\2w(, )?){4}")
        .contains(" 360w", " 720w", " 1080w", " 1200w");
    Element source = image.parent().selectFirst("source");
    assertThat(source.attr("type")).isEqualTo("image/webp");
    assertThat(source.attr("srcset")).contains(".webp 360w", ".webp 1200w").doesNotContain(".jpg");
    assertThat(source.attr("sizes")).isEqualTo(image.attr("sizes")).isNotEmpty();
    assertThat(image.parents().select("a.figure-link").attr("href")).matches("../photos/bridge-whole-1200\\..*\\.jpg");
  }

  @Test
  void everySizeIsWhatThePageSays() throws IOException {
    int read = 0;
    for (Path file : photographs()) {
      String width = file.getFileName().toString().split("[-.]")[2];
      if (file.toString().endsWith(".jpg")) {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).as(file.toString()).isEqualTo(Integer.parseInt(width));
        read++;
      }
    }
    assertThat(read).isEqualTo(4 + 3 + 3 + 2); // whole, for the card, for the strip, for the contact sheet
  }

  @Test
  void turnsItUprightAndCropsAroundTheFocus() throws IOException {
    BufferedImage whole = ImageIO.read(photograph("-whole-1200."));
    assertThat(whole.getRGB(20, 20) & 0xFFFFFF).as("blue came up").isBetween(0x0000F0, 0x101FFF);
    BufferedImage square = ImageIO.read(photograph("-square-480."));
    assertThat(square.getHeight()).isEqualTo(480);
    assertThat(square.getRGB(20, 200) >> 8 & 255).as("white begins a quarter down, not half").isGreaterThan(200);
  }

  @Test
  void loadsTheFirstPictureFirstAndTheOthersLate() throws IOException {
    List<Element> images = project.page("index.html").select("img");
    assertThat(images.get(0).attr("fetchpriority")).isEqualTo("high");
    assertThat(images.get(0).hasAttr("loading")).isFalse();
    assertThat(images.subList(1, images.size()))
        .isNotEmpty()
        .allSatisfy(
            image -> {
              assertThat(image.attr("loading")).isEqualTo("lazy");
              assertThat(image.attr("decoding")).isEqualTo("async");
              assertThat(image.hasAttr("fetchpriority")).isFalse();
            });
  }

  @Test
  void holdsThePlaceWithItsColour() throws IOException {
    assertThat(project.page("articles/first.html").selectFirst("style").data())
        .containsPattern("\\.picture-bridge\\{background:#[0-9a-f]{6};color:#(000|fff);object-position:20% 100%\\}");
    assertThat(project.page("articles/first.html").select("[style]")).isEmpty();
  }

  @Test
  void leavesNothingOfWhatTheCameraWrote() throws Exception {
    Path source = Files.write(folder.resolve("original.jpg"), original);
    assertThat(directories(source)).contains("Exif IFD0", "GPS", "Exif Thumbnail", "XMP", "IPTC");
    List<Path> photographs = photographs();
    assertThat(photographs).hasSizeGreaterThan(20);
    for (Path file : photographs) {
      assertThat(BARE).as(file.toString()).containsAll(directories(file));
    }
  }

  @Test
  void neverPublishesTheOriginal() throws IOException {
    assertThat(first.values()).doesNotContain(Digests.hex(project.file("content/photos/bridge.jpg")));
    assertThat(first).doesNotContainKeys("photos/bridge.jpg", "photos/bridge.md");
  }

  @Test
  void makesNothingTwiceAndTheSameEveryTime(@TempDir Path elsewhere) throws IOException {
    Map<Path, Object> cached = times(project.file(Cache.FOLDER));
    project.bake();
    assertThat(times(project.file(Cache.FOLDER))).isEqualTo(cached).isNotEmpty();
    assertThat(files(project.site())).isEqualTo(first);

    TestProject fresh = TestProject.tiny(elsewhere);
    Files.write(fresh.file("content/photos/bridge.jpg"), original);
    fresh.replace("content/photos/bridge.md", "alt=", "focus=20% 100%\nalt=");
    fresh.bake();
    assertThat(files(fresh.site())).isEqualTo(first);
  }

  private static List<String> directories(Path file) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
    return Stream.of(metadata.getDirectories()).flatMap(all -> stream(all)).map(Directory::getName).toList();
  }

  private static <T> Stream<T> stream(Iterable<T> all) {
    return java.util.stream.StreamSupport.stream(all.spliterator(), false);
  }

  private static java.io.File photograph(String part) throws IOException {
    return photographs().stream()
        .filter(file -> file.toString().contains(part) && file.toString().endsWith(".jpg"))
        .findFirst()
        .orElseThrow()
        .toFile();
  }

  private static List<Path> photographs() throws IOException {
    try (Stream<Path> files = Files.list(project.site().resolve("photos"))) {
      return files.sorted().toList();
    }
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString(), Digests.hex(file));
      }
    }
    return files;
  }

  private static Map<Path, Object> times(Path folder) throws IOException {
    Map<Path, Object> times = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
