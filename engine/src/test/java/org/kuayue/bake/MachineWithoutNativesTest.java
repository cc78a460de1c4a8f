package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.ForkedJava;
import org.kuayue.cli.Main;
import org.kuayue.font.HeadlineFonts;
import org.kuayue.image.TestPictures;

/** On a machine for which a library has no native code an edition is baked all the same, without what that code makes. */
class MachineWithoutNativesTest {

  @TempDir static Path folder;

  private static TestProject project;
  private static ForkedJava.Result bake;

  @BeforeAll
  static void bake() throws IOException, InterruptedException {
    project = TestProject.edition("paired", folder);
    Files.write(project.file("content/photos/bridge.jpg"), TestPictures.bytes(TestPictures.corners(900, 600), "jpg"));
    Files.createDirectories(project.file("assets/fonts"));
    Files.copy(Path.of("../assets", HeadlineFonts.SOURCE), project.file("assets/fonts/headline.ttf"));
    bake = ForkedJava.run(Main.class, Map.of(), List.of("-Dos.arch=riscv64"), project.file("").toString());
  }

  @Test
  void bakesAndSaysWhatIsLeftOut() {
    assertThat(bake.exit()).as(bake.output()).isZero();
    assertThat(bake.output().lines().filter(line -> line.contains("[native-missing]")))
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("Brotli does not run on this machine: the site has no copies in .br"))
        .anySatisfy(line -> assertThat(line).contains("Brotli does not run on this machine: titles are set in the reader's own"))
        .anySatisfy(line -> assertThat(line).contains("WebP does not run on this machine: photographs are published as JPEG"));
  }

  @Test
  void leavesOutNothingElse() throws IOException {
    try (Stream<Path> found = Files.walk(project.site())) {
      List<String> files = found.map(file -> project.site().relativize(file).toString()).toList();
      assertThat(files).noneMatch(file -> file.endsWith(".br") || file.endsWith(".webp") || file.endsWith(".woff2"));
      assertThat(files).contains("index.html.gz").anyMatch(file -> file.matches("photos.bridge-.*\\.jpg"));
    }
  }

  @Test
  void keepsThePhotographsForReadersWhoGoOffline() throws IOException {
    assertThat(project.baked("sw.js")).containsPattern("\"photos/bridge-whole-[0-9]+\\.[0-9a-f]{12}\\.jpg\"");
  }

  @Test
  void offersPhotographsInTheWidthsThatThereAre() throws IOException {
    var image = project.page("articles/stones.html").selectFirst("img.figure-image");
    assertThat(image.attr("srcset")).contains(" 360w", " 720w");
    assertThat(image.attr("sizes")).isNotEmpty();
    assertThat(project.page("articles/stones.html").select("picture, source")).isEmpty();
  }
}
