package org.kuayue.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbooks show every block of {@code docs/markdown.md}, as it is written there and as {@code bench/blocks} saw it. */
class HandbookTest {

  private static final Path DOCS = Path.of("../docs");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```\\n(.*?)^```$");
  private static final Pattern SHOWN =
      Pattern.compile("(?ms)^```\\n((?:(?!^```).)*?)^```\\n\\n!\\[[^\\]]+]\\((images/block-[a-z-]+\\.png)\\)$");
  private static final long ALL_PICTURES = 400_000;

  @ParameterizedTest
  @ValueSource(strings = {"handbook.md", "handbook.zh-CN.md"})
  void showsEveryBlock(String handbook) throws IOException {
    List<MatchResult> shown = SHOWN.matcher(Files.readString(DOCS.resolve(handbook))).results().toList();
    List<String> documented =
        EXAMPLE.matcher(Files.readString(DOCS.resolve("markdown.md"))).results().map(example -> example.group(1)).toList();
    assertThat(shown).extracting(block -> block.group(1)).containsExactlyInAnyOrderElementsOf(documented);
    assertThat(shown).extracting(block -> block.group(2)).doesNotHaveDuplicates();
    for (MatchResult block : shown) {
      assertThat(DOCS.resolve(block.group(2))).exists();
    }
    try (Stream<Path> pictures = Files.list(DOCS.resolve("images"))) {
      List<Path> blocks = pictures.filter(file -> file.getFileName().toString().startsWith("block-")).toList();
      assertThat(blocks).hasSameSizeAs(shown);
      assertThat(blocks.stream().mapToLong(file -> file.toFile().length()).sum()).isLessThan(ALL_PICTURES);
    }
  }
}
