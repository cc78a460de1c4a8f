package org.kuayue.markdown.cjk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.HeadingIds;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.markdown.block.PrintedBlocks;
import org.kuayue.source.SourceFile;

/** Every example of every specification file, with all extensions of {@link Markdown} as the editors get them. */
class SpecTest {

  @TestFactory
  Stream<DynamicTest> examples() throws IOException, URISyntaxException {
    Path folder = Path.of(SpecTest.class.getResource("/spec").toURI());
    List<SpecExample> examples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".spec.md")).sorted().toList()) {
        List<SpecExample> ofFile = SpecExample.read(file);
        assertThat(ofFile).as(file.getFileName().toString()).isNotEmpty();
        examples.addAll(ofFile);
      }
    }
    assertThat(examples).isNotEmpty();
    return examples.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
  }

  private static void check(SpecExample example) {
    MarkdownTree tree = Markdown.parse(new SourceFile(example.file(), example.markdown()), 0, example.language());
    Body body = tree.body();
    HeadingIds.assign(List.of(body), Set.of());
    assertThat(body.html(new PrintedBlocks(example.language()))).isEqualTo(example.html());
    if (example.tree() != null) {
      assertThat(outline(tree)).isEqualTo(example.tree());
    }
  }

  private static String outline(MarkdownTree tree) {
    StringBuilder outline = new StringBuilder();
    tree.nodes(Node.class).filter(node -> node.getParent() instanceof Document).forEach(node -> add(node, 0, outline));
    return outline.toString();
  }

  private static void add(Node node, int depth, StringBuilder outline) {
    outline.append("  ".repeat(depth)).append(node.getClass().getSimpleName());
    outline.append(" ").append(node.getStartOffset()).append("-").append(node.getEndOffset());
    outline.append(node.hasChildren() ? "" : " " + node.getChars().toString().replace("\n", "⏎")).append("\n");
    for (Node child : node.getChildren()) {
      add(child, depth + 1, outline);
    }
  }
}
