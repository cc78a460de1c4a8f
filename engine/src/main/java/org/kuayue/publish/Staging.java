package org.kuayue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.kuayue.problem.Text;

/**
 * The place beside the last good site where the next one is made, by one bake at a time. Only {@link #publish(SourceDate)} touches
 * the last good site and its zip; until then, and whenever a bake fails, they stay as they were.
 */
public final class Staging implements AutoCloseable {

  private final BakeLock lock;
  private final Swap swap;
  private boolean held;

  /**
   * The staging of {@code site}; nothing happens before {@link #begin}.
   *
   * @param zip the packed site, or null where none is made
   */
  public Staging(Path site, Path zip) {
    this(site, zip, step -> {});
  }

  Staging(Path site, Path zip, Swap.Steps steps) {
    this.swap = new Swap(site.toAbsolutePath(), zip == null ? null : zip.toAbsolutePath(), steps);
    this.lock = new BakeLock(site.toAbsolutePath().getParent());
  }

  /**
   * Makes sure that no other bake is writing here: says so and waits while there is one, for at most {@code patience}. Then
   * puts right what a crash left.
   *
   * @param notices is told of the waiting
   * @return false if the other bake is still there
   */
  public boolean begin(Duration patience, Consumer<Text> notices) throws IOException {
    held = lock.tryTake();
    if (!held) {
      notices.accept(
          Text.of(
              "另一次生成正在写入同一文件夹，最多等待" + patience.toSeconds() + "秒。",
              "Another bake is writing to the same folder; waiting for at most " + patience.toSeconds() + " s."));
      held = lock.take(patience);
    }
    if (held) {
      swap.recover();
    }
    return held;
  }

  /** Where the new site is made. */
  public Path folder() throws IOException {
    return Files.createDirectories(swap.staging());
  }

  /** Puts the new site, and its zip if one is made, in place of the last; in the zip files are dated {@code time}. */
  public void publish(SourceDate time) throws IOException {
    if (swap.newZip() != null) {
      SiteZip.write(swap.staging(), swap.newZip(), time);
    }
    swap.run();
  }

  /** Leaves what was not published where it is, for a caller who has no time to see it deleted. */
  public void leave() {
    held = false;
  }

  /** Clears away what was not published. */
  @Override
  public void close() throws IOException {
    try {
      if (held) {
        swap.clear();
      }
    } finally {
      lock.close();
    }
  }

  /** Deletes {@code folder} with all that is in it, if it is there. */
  public static void delete(Path folder) throws IOException {
    Folders.delete(folder);
  }
}
