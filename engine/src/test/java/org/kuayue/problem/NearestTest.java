package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> PHOTOS = List.of("plaza", "pharma", "eco-farm");

  @Test
  void findsWhatWasMeant() {
    assertThat(Nearest.to("plasa", PHOTOS)).contains("plaza");
    assertThat(Nearest.to("ecofarm", PHOTOS)).contains("eco-farm");
  }

  @Test
  void proposesNothingFarFetched() {
    assertThat(Nearest.to("bridge", PHOTOS)).isEmpty();
    assertThat(Nearest.to("", PHOTOS)).isEmpty();
  }

  @Test
  void prefersTheSameLength() {
    assertThat(Nearest.to("titel", List.of("site", "title"))).contains("title");
  }

  @Test
  void prefersTheFirstInOrderOfSeveralAsNearAndAsLong() {
    assertThat(Nearest.to("cat", List.of("rat", "mat", "cart", "bat"))).contains("bat");
  }

  @Test
  void takesWhatIsHalfRightAndNothingLess() {
    assertThat(Nearest.to("abcd", List.of("abxy"))).contains("abxy");
    assertThat(Nearest.to("abc", List.of("axy"))).isEmpty();
  }

  @Test
  void doesNotCountTheFoldersThatAreShared() {
    List<String> pages = List.of("content/articles/services.md", "content/articles/developments.md");
    assertThat(Nearest.to("content/articles/innovation.md", pages)).isEmpty();
    assertThat(Nearest.to("content/articles/servies.md", pages)).contains("content/articles/services.md");
    assertThat(Nearest.to("content/article/services.md", pages)).contains("content/articles/services.md");
  }

  /** Counted in the processor's time, which a busy machine does not lengthen; measured out to the end it took 26 s. */
  @Test
  void looksForThousandsAmongThousands() {
    List<String> pages = IntStream.range(0, 2_000).mapToObj("content/articles/article-%04d.md"::formatted).toList();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long before = clock.getCurrentThreadCpuTime();
    for (String page : pages) {
      assertThat(Nearest.to(page.replace("article-", "artcle-"), pages)).contains(page);
    }
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void listsWhatThereIsWhereNothingIsNear() {
    assertThat(Nearest.hint("xyz", List.of("b", "a", "a")).en()).isEqualTo("There are: a, b.");
    assertThat(Nearest.hint("xyz", List.of()).en()).isEqualTo("There are none yet.");
  }
}
