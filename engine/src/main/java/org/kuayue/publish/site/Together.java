package org.kuayue.publish.site;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many files, shared among the cores, that leaves nobody at work when some of it fails. A parallel stream would
 * throw while others are still writing into a folder that is about to be cleared away.
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
          return item;
        });
  }

  /** What {@code work} makes of each of {@code items}, in their order; what it throws first in that order, after all are done. */
  public static <T, R> List<R> map(Collection<T> items, Function<T, R> work) {
    List<Outcome<R>> outcomes = items.parallelStream().map(item -> Outcome.of(item, work)).toList();
    return outcomes.stream().map(Outcome::get).toList();
  }
}
