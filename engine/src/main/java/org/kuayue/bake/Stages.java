package org.kuayue.bake;

import java.util.LinkedHashMap;
import java.util.Map;

/** A stopwatch with laps: how long each stage of a bake took. */
final class Stages {

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** The stage {@code name} ends now; the next begins. */
  void end(String name) {
    long now = System.nanoTime();
    nanos.merge(name, now - last, Long::sum);
    last = now;
  }

  /** Nanoseconds by stage, in the order in which they ended. */
  Map<String, Long> nanos() {
    return nanos;
  }
}
