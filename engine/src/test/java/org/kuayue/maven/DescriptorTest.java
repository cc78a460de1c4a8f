package org.kuayue.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kuayue.problem.GeneratedDocument;

/** The description of the goals says what their annotations say. */
class DescriptorTest {

  @Test
  void saysWhatTheGoalsDeclare() throws IOException {
    String made = Files.readString(Path.of("target/descriptor/plugin.xml"));
    // Which native libraries are among them depends on the machine, and Maven takes dependencies from the pom.
    String description = made.replaceFirst("(?s)\n  <dependencies>.*</dependencies>", "").strip() + "\n";
    GeneratedDocument.check("../engine/src/main/resources/META-INF/maven/plugin.xml", description);
  }
}
