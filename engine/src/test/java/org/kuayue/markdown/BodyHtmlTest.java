package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.block.PrintedBlocks;
import org.kuayue.source.SourceFile;

/** A body is written once, and stands on any page. */
class BodyHtmlTest {

  /** Every kind of block, and a link wherever one may stand. */
  private static final String ALL =
      """
      # The [road](a.md)

      Words, www.example.org, <me@example.org> and [a road][1].[^1]

      ## Bridges

      | Road | [Length](b.md) |
      | --- | ---: |
      | [One](c.md) | 5 |
      | Two | 6 |

      {.chart type=bar unit="km" title="Roads" note="Measured."}

      | Road |
      | :-: |
      | [One](c.md) |

      {caption="Roads"}

      > Mind the [gap](d.md).
      >
      > ![](bridge.jpg)

      {.note}

      > We built [it](e.md).
      >
      > —— [An engineer](f.md)

      {.pull-quote}

      - **[2018](g.md)** The [road](h.md)

      {.timeline}

      - **5** [bridges](i.md)

      {.key-figures}

      ![](bridge.jpg)

      ![](bridge.jpg)
      ![](road.jpg)

      - ## In a list
      - ![](bridge.jpg)

      [1]: j.md
      [^1]: See [there](k.md).
      """;

  @Test
  void aLinkInABlockLeadsToItsTargetFromEveryDepth() {
    assertOnBothDepths("| [桥](a.md) |\n| --- |\n| [路](b.md) |", "a.md\">桥</a></th>", "b.md\">路</a></td>");
    assertOnBothDepths("> 见[桥](a.md)。\n\n{.note}", "a.md\">桥</a>");
    assertOnBothDepths("> 见[桥](a.md)。\n>\n> —— [路](b.md)\n\n{.pull-quote}", "a.md\">桥</a>", "b.md\">路</a>");
    assertOnBothDepths("路[^1]。\n\n[^1]: [桥](a.md)", "a.md\">桥</a>");
    assertOnBothDepths("# [桥](a.md)", "a.md\">桥</a></h1>");
  }

  private static void assertOnBothDepths(String markdown, String... links) {
    Body body = body(markdown, "zh-CN");
    String deep = body.html(new PrintedBlocks("zh-CN", "../../"));
    String top = body.html(new PrintedBlocks("zh-CN"));
    for (String link : links) {
      assertThat(deep).contains("href=\"../../" + link);
      assertThat(top).contains("href=\"" + link);
    }
    assertThat(body.html(new PrintedBlocks("zh-CN", "../../"))).isEqualTo(deep);
  }

  @Test
  void theSourceOfAQuotationIsALinkWithoutItsDash() {
    String html = body("> Words.\n>\n> —— [A man](a.md)\n\n{.pull-quote}", "en").html(new PrintedBlocks("en", "../"));
    assertThat(html).contains("<a href=\"../a.md\">A man</a>").doesNotContain("—");
  }

  @Test
  void anIdGivenLaterIsOnThePage() {
    Body body = body("## Road", "en");
    assertThat(body.html(new PrintedBlocks("en"))).isEqualTo("<h2>Road</h2>\n");
    HeadingIds.assign(List.of(body), Set.of());
    assertThat(body.html(new PrintedBlocks("en"))).isEqualTo("<h2 id=\"road\">Road</h2>\n");
  }

  @Test
  void nothingThatIsKeptHoldsOnToTheTree() throws ReflectiveOperationException {
    for (String language : List.of("en", "zh-CN")) {
      Body body = body(ALL, language);
      assertThat(body.blockKinds()).hasSize(9);
      Document tree = body.headings().get(0).getDocument();
      assertThat(ofFlexmark(Markdown.html(tree))).isEmpty();
    }
  }

  /** What of flexmark can be reached from {@code root}, but headings, whose ids are given later. */
  private static Set<Object> ofFlexmark(Object root) throws ReflectiveOperationException {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next.getClass().getName().startsWith("com.vladsch") && !(next instanceof Heading)) {
        found.add(next);
      } else if (!(next instanceof Heading) && seen.add(next)) {
        open.addAll(within(next));
      }
    }
    assertThat(seen).hasSizeGreaterThan(100);
    return found;
  }

  private static Collection<Object> within(Object object) throws ReflectiveOperationException {
    Deque<Object> within = new ArrayDeque<>();
    if (object instanceof Collection<?> items) {
      within.addAll(items);
    } else if (object instanceof Map<?, ?> map) {
      within.addAll(map.values());
    } else if (object instanceof Optional<?> optional) {
      optional.ifPresent(within::add);
    } else if (!object.getClass().getName().startsWith("java.")) {
      for (Field field : object.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          within.add(field.get(object));
        }
      }
    }
    return within;
  }

  private static Body body(String markdown, String language) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, language);
  }
}
