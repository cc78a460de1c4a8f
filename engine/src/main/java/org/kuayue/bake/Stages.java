package org.kuayue.bake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.parallel.Together;

/** A stopwatch with laps: how long each stage of a bake took. */
final class Stages {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** What a stage does. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** A stage that needs nothing of those beside it. */
  record Stage(String name, Work work) {

    private long nanos() throws IOException {
      long start = System.nanoTime();
      work.run();
      return System.nanoTime() - start;
    }
  }

  /** The stage {@code name} ends now; the next begins. */
  void end(String name) {
    long now = System.nanoTime();
    nanos.merge(name, now - last, Long::sum);
    last = now;
  }

  /** Runs {@code stages} beside each other. Each is told its own time, which all of them together may exceed. */
  void together(List<Stage> stages) throws IOException {
    List<Long> times = Together.map(stages, Stage::nanos);
    for (int i = 0; i < stages.size(); i++) {
      nanos.merge(stages.get(i).name(), times.get(i), Long::sum);
    }
    last = System.nanoTime();
  }

  /** Counts as {@code part} what was done within {@code stage} on all cores, {@code nanosOfAll} together: the share of one. */
  void share(String stage, String part, long nanosOfAll) {
    long share = nanosOfAll / Together.workers();
    nanos.merge(stage, -share, Long::sum);
    nanos.merge(part, share, Long::sum);
  }

  /** Nanoseconds by stage, in the order in which they ended. */
  Map<String, Long> nanos() {
    return nanos;
  }
}
