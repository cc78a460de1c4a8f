package org.kuayue.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.source.SourceFile;

/** What {@code docs/markdown.md} shows is right, and it shows every block. */
class DocumentedBlocksTest {

  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```\\n(.*?)^```$");

  @Test
  void everyExampleMakesItsBlock() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (var example : EXAMPLE.matcher(Files.readString(Path.of("../docs/markdown.md"))).results().toList()) {
      MarkdownTree tree = Markdown.parse(new SourceFile("markdown.md", example.group(1)), 0, "zh-CN");
      Body body = tree.body();
      assertThat(tree.problems()).as(example.group(1)).isEmpty();
      assertThat(body.blockKinds()).as(example.group(1)).isNotEmpty();
      assertThat(body.html(new PrintedBlocks("zh-CN"))).doesNotContain("{.");
      shown.addAll(body.blockKinds());
    }
    assertThat(shown)
        .containsExactly(
            "chart", "figure", "footnotes", "gallery", "key-figures", "note", "pull-quote", "table", "timeline");
  }
}
