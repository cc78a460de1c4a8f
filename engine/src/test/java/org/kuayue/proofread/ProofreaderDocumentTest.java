package org.kuayue.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kuayue.problem.Problem;

/** {@code docs/proofreader.md} has every rule, and each of its examples is as wrong and as right as it says. */
class ProofreaderDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/proofreader.md");

  private record Example(String wrong, String right) {}

  @Test
  void everyRuleIsThereWithAnExample() throws IOException {
    Map<String, List<Example>> rules = rules();
    assertThat(rules.keySet()).containsExactlyInAnyOrderElementsOf(Rules.NAMES);
    rules.forEach((rule, examples) -> assertThat(examples).as(rule).isNotEmpty());
  }

  @Test
  void everyRuleIsExplainedInChineseToo() throws IOException {
    String document = Files.readString(DOCUMENT);
    for (String rule : Rules.NAMES) {
      assertThat(document).containsPattern("### `" + rule + "`\n\n.*\\p{IsHan}{4}.*。\n\n");
    }
  }

  @Test
  void theExamplesAreTrue() throws IOException {
    rules().forEach((rule, examples) -> examples.forEach(example -> {
      assertThat(codes(rule, example.wrong())).as(example.wrong()).containsOnly("proof-" + rule);
      assertThat(codes(rule, example.right())).as(example.right()).isEmpty();
    }));
  }

  private static List<String> codes(String rule, String text) {
    Rule read = Rules.ALL.get(Rules.NAMES.indexOf(rule));
    return Proof.of(read.languages().contains("en") ? "en" : "zh-CN", text).stream().map(Problem::code).distinct().toList();
  }

  private static Map<String, List<Example>> rules() throws IOException {
    Map<String, List<Example>> rules = new LinkedHashMap<>();
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(DOCUMENT)) {
      if (line.startsWith("### `")) {
        examples = new ArrayList<>();
        rules.put(line.substring(5, line.length() - 1), examples);
      } else if (line.startsWith("## ")) {
        examples = new ArrayList<>();
      } else if (line.startsWith("| ") && !line.startsWith("| wrong") && !line.startsWith("| ---")) {
        String[] cells = line.split(" \\| |^\\| | \\|$");
        examples.add(new Example(cells[1], cells[2]));
      }
    }
    return rules;
  }
}
