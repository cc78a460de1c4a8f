package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The edition's colours, whichever they are, have the contrast that readers need. {@code docs/design.md} names the
 * colours that it states contrasts of, so that it stays true when an edition takes others. Style sheets know the templates'
 * classes.
 */
class DesignTest {

  private static final Pattern STATED = Pattern.compile("([0-9.]+): `(#[0-9a-f]{6})` on `(#[0-9a-f]{6})`");

  @ParameterizedTest
  @CsvSource({"ink, paper", "muted, paper", "accent, paper", "band-ink, band"})
  void textCanBeRead(String text, String ground) {
    for (String prefix : List.of("theme.", "theme.dark.")) {
      String one = BakedSite.setting(prefix + text);
      String other = BakedSite.setting(prefix + ground);
      assertThat(contrast(one, other))
          .as("the contrast of %s%s=%s with %s%s=%s in jbake.properties", prefix, text, one, prefix, ground, other)
          .isGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void theTableOfContrastsIsTrue() throws IOException {
    List<MatchResult> stated = STATED.matcher(Files.readString(Path.of("docs/design.md"))).results().toList();
    assertThat(stated).hasSize(8);
    for (MatchResult each : stated) {
      assertThat(each.group(1))
          .as(each.group())
          .isEqualTo(String.format(Locale.ROOT, "%.1f", contrast(each.group(2), each.group(3))));
    }
  }

  /** Of elements that a text has none of: a paragraph's class may be there to tell it from those of a text. */
  @Test
  void everyClassOnAPageIsStyled() throws IOException {
    String styles = styles();
    Set<String> classes =
        BakedSite.pages().values().stream()
            .flatMap(page -> page.select("[class]:not(p, code)").stream())
            .flatMap(element -> element.classNames().stream())
            .filter(name -> !name.matches("(picture|figure|chart)-.*")) // of some, the end is a word for a form or a name
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(classes).hasSizeGreaterThan(50).allSatisfy(name -> assertThat(styles).containsPattern("\\." + name + "(?![\\w-])"));
  }

  private static String styles() throws IOException {
    StringBuilder styles = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("assets/css"))) {
      for (Path file : files.toList()) {
        styles.append(Files.readString(file));
      }
    }
    return styles.toString();
  }

  /** The ratio of WCAG 2: of the lighter colour's luminance to the darker one's, each with 5 % of stray light. */
  private static double contrast(String text, String ground) {
    double one = luminance(text) + 0.05;
    double other = luminance(ground) + 0.05;
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
