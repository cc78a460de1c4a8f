package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever leads to the project's folder, a save in it is seen. */
class SourceWatchTest {

  @TempDir Path folder;

  @Test
  void seesASaveBehindALink() throws Exception {
    Files.createDirectories(folder.resolve("project/content"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("project"));
    BlockingQueue<String> saved = new LinkedBlockingQueue<>();
    try (SourceWatch watch = new SourceWatch(link, saved::add)) {
      watch.start();
      for (int i = 0; saved.isEmpty() && i < 100; i++) { // until the watch has begun
        Files.writeString(folder.resolve("project/content/a.md"), "save " + i);
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(saved.poll(10, TimeUnit.SECONDS)).isEqualTo("content/a.md");
    }
  }
}
