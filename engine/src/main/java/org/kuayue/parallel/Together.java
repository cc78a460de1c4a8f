package org.kuayue.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work on many files, shared among the cores: whoever is free takes the next one. A parallel stream was rejected. It deals the
 * files out beforehand in a few large heaps, so that one core waits for the other's; and it throws while others are still
 * writing into a folder that is about to be cleared away.
 */
public final class Together {

  /** What is done with each item, and may throw {@code E}: {@link RuntimeException} where that is nothing checked. */
  @FunctionalInterface
  public interface Work<T, E extends Throwable> {
    void with(T item) throws E;
  }

  /** What makes something of each item, and may throw {@code E}: {@link RuntimeException} where that is nothing checked. */
  @FunctionalInterface
  public interface Making<T, R, E extends Throwable> {
    R of(T item) throws E;
  }

  private record Outcome<R, E extends Throwable>(R result, Throwable failure) {

    static <T, R, E extends Throwable> Outcome<R, E> of(T item, Making<T, R, E> making) {
      try {
        return new Outcome<>(making.of(item), null);
      } catch (Throwable e) { // errors too: nobody may be left at work when they are told
        return new Outcome<>(null, e);
      }
    }

    @SuppressWarnings("unchecked") // what is no E is unchecked, and may be thrown as well
    R get() throws E {
      if (failure != null) {
        throw (E) failure;
      }
      return result;
    }
  }

  private Together() {}

  /** How many share the work: the caller is one of them. */
  public static int workers() {
    return ForkJoinPool.getCommonPoolParallelism() + 1;
  }

  /** Does {@code work} with each of {@code items}; throws what it throws first in their order, after all are done. */
  public static <T, E extends Throwable> void each(Collection<T> items, Work<T, E> work) throws E {
    map(
        items,
        item -> {
          work.with(item);
          return null;
        });
  }

  /** What {@code making} makes of {@code items}, in their order; throws what it throws first in that order, after all are done. */
  public static <T, R, E extends Throwable> List<R> map(Collection<T> items, Making<T, R, E> making) throws E {
    List<T> all = new ArrayList<>(items);
    List<Outcome<R, E>> outcomes = new ArrayList<>(Collections.nCopies(all.size(), null));
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
            outcomes.set(i, Outcome.of(all.get(i), making)); // nobody else writes there
          }
        };
    List<ForkJoinTask<?>> tasks = new ArrayList<>();
    for (int i = 0; i < workers(); i++) {
      tasks.add(ForkJoinTask.adapt(worker));
    }
    ForkJoinTask.invokeAll(tasks);
    List<R> results = new ArrayList<>();
    for (Outcome<R, E> outcome : outcomes) {
      results.add(outcome.get());
    }
    return results;
  }
}
