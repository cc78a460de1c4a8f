package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

class BakerTest {

  @Test
  void saysThatPagesCannotBeWritten(@TempDir Path folder) throws IOException {
    TestProject.tiny(folder);
    Path file = Files.writeString(folder.resolve("preview"), "a file in the folder's place");
    assertThat(new Baker(folder, file, new Properties()).bake(Set.of(), desk -> {}, () -> false).orElseThrow().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("site-unwritable"))
        .satisfies(problem -> assertThat(problem.location()).hasToString("preview/1:1:1"));
  }
}
