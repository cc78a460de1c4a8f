package org.kuayue.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many files, shared among the cores: whoever is free takes the next one. A parallel stream was rejected. It deals the
 * files out beforehand in a few large heaps, so that one core waits for the other's; and it throws while others are still
 * writing into a folder that is about to be cleared away.
 */
public final class Together {

  private record Outcome<R>(R result, RuntimeException failure) {

    static <T, R> Outcome<R> of(T item, Function<T, R> work) {
      try {
        return new Outcome<>(work.apply(item), null);
      } catch (RuntimeException e) {
        return new Outcome<>(null, e);
      }
    }

    R get() {
      if (failure != null) {
        throw failure;
      }
      return result;
    }
  }

  private Together() {}

  /** Does {@code work} with each of {@code items}; throws what it throws first in their order, after all are done. */
  public static <T> void each(Collection<T> items, Consumer<T> work) {
    map(
        items,
        item -> {
          work.accept(item);
          return null;
        });
  }

  /** What {@code work} makes of each of {@code items}, in their order; what it throws first in that order, after all are done. */
  public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
    List<T> all = new ArrayList<>(items);
    List<Outcome<R>> outcomes = new ArrayList<>(Collections.nCopies(all.size(), null));
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
            outcomes.set(i, Outcome.of(all.get(i), work)); // nobody else writes there
          }
        };
    List<ForkJoinTask<?>> workers = new ArrayList<>();
    for (int i = 0; i <= ForkJoinPool.getCommonPoolParallelism(); i++) { // the caller works too
      workers.add(ForkJoinTask.adapt(worker));
    }
    ForkJoinTask.invokeAll(workers);
    List<R> results = new ArrayList<>();
    outcomes.forEach(outcome -> results.add(outcome.get()));
    return results;
  }
}
