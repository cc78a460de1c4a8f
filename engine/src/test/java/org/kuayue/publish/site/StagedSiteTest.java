package org.kuayue.publish.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.cache.Digests;
import org.kuayue.problem.Problems;

/** What is known of a file stays true when a step writes it anew. */
class StagedSiteTest {

  @TempDir private Path folder;
  private StagedSite site;

  @BeforeEach
  void stage() throws IOException {
    Files.writeString(folder.resolve("index.html"), "河边五年");
    site = new StagedSite(folder, null, null, new Publishing(Optional.empty(), false, false), List.of(), new Problems());
  }

  @Test
  void aShorterTextLeavesNothingOfTheLongerOne() throws IOException {
    site.write("index.html", "河");
    assertThat(site.file("index.html")).hasContent("河");
  }

  @Test
  void theHashIsThatOfTheLastText() throws IOException {
    site.digest("index.html");
    site.write("index.html", "桥");
    assertThat(site.digest("index.html")).isEqualTo(Digests.hex("桥".getBytes(StandardCharsets.UTF_8)));
    assertThat(site.digest("index.html")).isEqualTo(Digests.hex(folder.resolve("index.html")));
  }

  @Test
  void theHashOfATextWrittenAsItComesIsThatOfItsBytes() throws IOException {
    site.write("feed/index.xml", out -> out.append("桥").append("与路"));
    assertThat(site.file("feed/index.xml")).hasContent("桥与路");
    assertThat(site.digest("feed/index.xml")).isEqualTo(Digests.hex("桥与路".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void listsWhatIsAddedLater() throws IOException {
    assertThat(site.addresses()).containsExactly("index.html");
    site.write("articles/a.html", "桥");
    site.copy(folder.resolve("index.html"), "copy.html");
    assertThat(site.addresses()).containsExactly("articles/a.html", "copy.html", "index.html");
  }
}
