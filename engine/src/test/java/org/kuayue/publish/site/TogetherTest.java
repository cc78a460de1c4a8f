package org.kuayue.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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

  private static int failOrTakeTime(int item, AtomicInteger done) {
    if (item % 2 == 1) {
      throw new IllegalStateException("item " + item);
    }
    LockSupport.parkNanos(2_000_000);
    return done.incrementAndGet();
  }
}
