package org.kuayue.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TogetherTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 64).boxed().toList();

  @Test
  void keepsTheOrder() {
    assertThat(Together.map(ITEMS, item -> item * 2)).isEqualTo(ITEMS.stream().map(item -> item * 2).toList());
  }

  static Stream<Throwable> failures() {
    return Stream.of(new IllegalStateException(), new IOException(), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void nobodyIsAtWorkAnyMoreWhenItFails(Throwable failure) {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(() -> Together.each(ITEMS, item -> failOrTakeTime(item, failure, done))).isSameAs(failure);
    assertThat(done).hasValue(32);
  }

  @Test
  void throwsWhatComesFirstInTheirOrder() {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(() -> Together.map(ITEMS, item -> failOrTakeTime(item, new IOException("item " + item), done)))
        .isInstanceOf(IOException.class)
        .hasMessage("item 1");
  }

  @Test
  void whoeverIsFreeTakesTheNext() {
    assumeThat(ForkJoinPool.getCommonPoolParallelism()).as("somebody besides the caller").isPositive();
    CountDownLatch others = new CountDownLatch(ITEMS.size() - 1);
    assertThat(Together.map(ITEMS, item -> item > 0 ? countDown(others) : isDone(others))).doesNotContain(false);
  }

  private static boolean countDown(CountDownLatch latch) {
    latch.countDown();
    return true;
  }

  private static boolean isDone(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int failOrTakeTime(int item, Throwable failure, AtomicInteger done) throws Throwable {
    if (item % 2 == 1) {
      throw failure;
    }
    LockSupport.parkNanos(2_000_000);
    return done.incrementAndGet();
  }
}
