package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.kuayue.source.SourceFile;

class HeadingIdsTest {

  @Test
  void theLatinVersionNamesTheSectionsOfBoth() {
    Body zh = body("## 链条\n\n### 细节\n\n## 道路");
    Body en = body("## A Chain\n\n### Détail\n\n## Roads, Nine!");
    HeadingIds.assign(List.of(zh, en), Set.of());
    assertThat(ids(zh)).containsExactly("a-chain", "detail", "roads-nine").isEqualTo(ids(en));
  }

  @Test
  void versionsOfDifferentShapeAreNamedApart() {
    Body zh = body("## 链条\n\n## 道路");
    Body en = body("## A Chain");
    HeadingIds.assign(List.of(zh, en), Set.of());
    assertThat(ids(zh)).containsExactly("section-1", "section-2");
    assertThat(ids(en)).containsExactly("a-chain");
  }

  @Test
  void neverEmptyAndNeverTheSameTwice() {
    Body body = body("## Same\n\n## Same\n\n## Same 2\n\n## ？？\n\n## 2020年GDP");
    HeadingIds.assign(List.of(body), Set.of());
    assertThat(ids(body)).containsExactly("same", "same-2", "same-2-2", "section-4", "section-5");
  }

  @Test
  void neverThatOfSomethingElseOnThePage() {
    Body body = body("## Main\n\n## Plaza\n\n## Plaza 2");
    HeadingIds.assign(List.of(body), Set.of("main", "plaza"));
    assertThat(ids(body)).containsExactly("main-2", "plaza-2", "plaza-2-2");
  }

  /** Each heading asks at most twice whether an id is free, however many have the same words. */
  @Test
  void manyOfTheSameWordsAreNumberedWithoutCountingAgain() {
    AtomicInteger asked = new AtomicInteger();
    Set<String> taken =
        new HashSet<>() {
          @Override
          public boolean add(String id) {
            asked.incrementAndGet();
            return super.add(id);
          }
        };
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      HeadingIds.unique("same", taken, numbers);
    }
    assertThat(taken).hasSize(1_000).contains("same", "same-2", "same-1000");
    assertThat(asked.get()).isLessThanOrEqualTo(2_000);
  }

  @Test
  void anIdThatTheEditorWroteNamesTheHeadingOfBoth() {
    Body zh = body("## 链条 {#chain}\n\n## 道路\n\n## 房屋");
    Body en = body("## A Chain\n\n## Roads {#nine-roads}\n\n## Chain");
    HeadingIds.assign(List.of(zh, en), Set.of());
    assertThat(ids(zh)).containsExactly("chain", "nine-roads", "chain-2").isEqualTo(ids(en));
  }

  @Test
  void theMarkIsNoPartOfTheHeading() {
    Body body = body("## 链条 *一* {#chain}\n\n第二 {#two}\n---\n\n## 三{#three} ##\n\n## 四\\{#four}\n\n## {#five} 五");
    HeadingIds.assign(List.of(body), Set.of());
    assertThat(body.headings().stream().map(Heading::text)).containsExactly("链条 一", "第二", "三", "四{#four}", "{#five} 五");
    assertThat(ids(body)).containsExactly("chain", "two", "three", "section-4", "section-5");
    assertThat(body.count()).isEqualTo(new TextCount(8, 2));
  }

  private static Body body(String markdown) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, "zh-CN").body();
  }

  private static List<String> ids(Body body) {
    return body.headings().stream().map(Heading::id).toList();
  }
}
