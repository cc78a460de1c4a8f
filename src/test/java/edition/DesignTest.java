package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The edition's colours have the contrast that readers need, and {@code docs/design.md} states it as it is. */
class DesignTest {

  /** Text, ground, and what it is for. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of("ink", "paper", "text"),
          List.of("muted", "paper", "captions, bylines, notes"),
          List.of("accent", "paper", "numerals, titles of folds, labels"),
          List.of("band-ink", "band", "masthead and running head"));

  @Test
  void theTableOfContrastsIsTrue() throws IOException {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("jbake.properties"))) {
      settings.load(reader);
    }
    List<String> rows = new ArrayList<>();
    for (List<String> pair : PAIRS) {
      double light = contrast(settings, "theme.", pair);
      double dark = contrast(settings, "theme.dark.", pair);
      assertThat(Math.min(light, dark)).as(pair.toString()).isGreaterThanOrEqualTo(7);
      rows.add(
          String.format(
              Locale.ROOT, "| `%s` on `%s` | %.1f | %.1f | %s |", pair.get(0), pair.get(1), light, dark, pair.get(2)));
    }
    assertThat(Files.readAllLines(Path.of("docs/design.md"))).containsSubsequence(rows);
  }

  /** The ratio of WCAG 2: of the lighter colour's luminance to the darker one's, each with 5 % of stray light. */
  private static double contrast(Properties settings, String prefix, List<String> pair) {
    double one = luminance(settings.getProperty(prefix + pair.get(0))) + 0.05;
    double other = luminance(settings.getProperty(prefix + pair.get(1))) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
