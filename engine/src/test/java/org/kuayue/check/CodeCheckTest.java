package org.kuayue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.Markdown;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;

class CodeCheckTest {

  /** All faults of the body were told anew for each block of code. */
  @Test
  void tellsThousandsOfBlocksInTimeThatGrowsWithThem() {
    SourceFile source = new SourceFile("a.md", "{.x}\n\n    a\n\n".repeat(2_400));
    Problems problems = new Problems();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> new CodeCheck().check(Markdown.parse(source, 0, "en", problems).orElseThrow(), problems));
    assertThat(problems.sorted()).hasSize(2_400).extracting(Problem::code).containsOnly("code-indented");
  }
}
