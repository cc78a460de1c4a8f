package org.kuayue.preview;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Saved files, gathered into batches. An editor's save is several events, and a branch switch is hundreds: a batch ends
 * when nothing has come for {@link #QUIET}, or after {@link #LONGEST} even if saves go on.
 */
final class Changes {

  private static final Duration QUIET = Duration.ofMillis(5);
  private static final Duration LONGEST = Duration.ofMillis(250);

  private final BlockingQueue<String> saved = new LinkedBlockingQueue<>();

  /** Notes that the file at {@code path}, relative to the project, was saved, added or deleted. */
  void add(String path) {
    saved.add(path);
  }

  /** Whether files were saved since the last batch. */
  boolean isWaiting() {
    return !saved.isEmpty();
  }

  /** Waits for the next batch: the paths in it, each once. */
  Set<String> next() throws InterruptedException {
    Set<String> batch = new HashSet<>();
    batch.add(saved.take());
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      String path = saved.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
      if (path == null) {
        break;
      }
      batch.add(path);
    }
    return batch;
  }
}
