package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bake after a change shows what is there now, and nothing of what was. */
class ChangedSourcesTest {

  @Test
  void takesThePlaceOfTheIllustration(@TempDir Path folder) throws IOException {
    TestProject project = TestProject.tiny(folder);
    ImageIO.write(
        new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", project.file("content/photos/bridge.jpg").toFile());
    project.bake();

    var figure = project.page("articles/first.html").selectFirst(".prose figure");
    String source = figure.selectFirst("img").attr("src");
    assertThat(source).matches("\\.\\./photos/bridge-whole-64\\.[0-9a-f]{12}\\.jpg");
    assertThat(figure.selectFirst("img").attr("width")).isEqualTo("64");
    assertThat(figure.selectFirst("img").attr("height")).isEqualTo("48");
    assertThat(figure.text()).doesNotContain("Illustration");
    assertThat(Files.exists(project.site().resolve("articles").resolve(source))).isTrue();
  }

  @Test
  void deletedArticleLeavesNothingBehind(@TempDir Path folder) throws IOException {
    TestProject project = TestProject.tiny(folder);
    project.bake();
    Files.delete(project.file("content/articles/second.md"));
    project.replace("content/index.md", ", articles/second", "");
    project.replace("content/articles/first.md", "[the second part](second.md#the-toll)", "it");
    project.bake();
    assertThat(Files.exists(project.site().resolve("articles/second.html"))).isFalse();
  }
}
