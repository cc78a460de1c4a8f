package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kuayue.parallel.Together;

class StagesTest {

  @Test
  void aPartOfAStageIsTakenOutOfIt() {
    Stages stages = new Stages();
    stages.end("render");
    long whole = stages.nanos().get("render");
    stages.share("render", "audit", 100L * Together.workers());
    stages.end("complete");
    stages.end("audit");
    assertThat(stages.nanos().keySet()).containsExactly("render", "audit", "complete");
    assertThat(stages.nanos()).containsEntry("render", whole - 100);
    assertThat(stages.nanos().get("audit")).isGreaterThanOrEqualTo(100);
    assertThat(sum(stages.nanos())).isGreaterThanOrEqualTo(whole);
  }

  private static long sum(Map<String, Long> nanos) {
    return nanos.values().stream().mapToLong(Long::longValue).sum();
  }
}
