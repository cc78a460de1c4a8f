package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cover that shows no photos of its own shows those that its articles lead with. */
class CoverPicturesTest {

  @Test
  void areCutAroundTheirFocus(@TempDir Path folder) throws IOException {
    TestProject project = TestProject.tiny(folder);
    project.replace("content/index.md", "photos=bridge\n", "");
    project.replace("content/photos/bridge.md", "alt=", "focus=20% 100%\nalt=");
    project.bake();
    assertThat(project.page("index.html").select(".article-card img.picture-bridge")).isNotEmpty();
    assertThat(project.page("index.html").select("style").html()).contains(".picture-bridge{object-position:20% 100%}");
  }
}
