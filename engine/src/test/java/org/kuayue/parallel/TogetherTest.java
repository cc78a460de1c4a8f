package org.kuayue.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 64).boxed().toList();

  @Test
  void keepsTheOrder() {
    assertThat(Together.map(ITEMS, item -> item * 2)).isEqualTo(ITEMS.stream().map(item -> item * 2).toList());
  }

  @Test
  void nobodyIsAtWorkAnyMoreWhenItFails() {
    AtomicInteger done = new AtomicInteger();
    assertThatThrownBy(() -> Together.map(ITEMS, item -> failOrTakeTime(item, done))).hasMessage("item 1");
    assertThat(done).hasValue(32);
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

  private static int failOrTakeTime(int item, AtomicInteger done) {
    if (item % 2 == 1) {
      throw new IllegalStateException("item " + item);
    }
    LockSupport.parkNanos(2_000_000);
    return done.incrementAndGet();
  }
}
