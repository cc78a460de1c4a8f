package org.kuayue.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.preview.Preview;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceTree;

/** {@code docs/settings.md} has every setting that there is, no other, and the value that each has when it is left out. */
class SettingsDocumentTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\| ([^|]+) \\|");
  private static final Pattern NAME = Pattern.compile("`(?:-D)?([^`]+)`");
  private static final Pattern PARAMETER = Pattern.compile("\\$\\{((?:kuayue|preview|publish)\\.[a-z]+|type|slug|to)}");

  private static String[] sections;

  @BeforeAll
  static void read() throws IOException {
    sections = Files.readString(Path.of("../docs/settings.md")).split("(?m)^## ");
  }

  @Test
  void hasEveryKeyOfThePropertiesFile() throws IOException {
    Properties edition = new Properties();
    try (var in = Files.newBufferedReader(Path.of("../jbake.properties"))) {
      edition.load(in);
    }
    Set<String> known = new TreeSet<>(Settings.KEYS);
    known.addAll(PublishingSettings.KEYS);
    edition.stringPropertyNames().stream()
        .filter(key -> key.startsWith(Theme.PREFIX))
        .forEach(key -> known.add(key.replace(Theme.DARK, Theme.PREFIX)));
    assertThat(defaults(sections[1]).keySet()).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void hasEveryParameterOfTheCommandLine() throws IOException {
    Set<String> known =
        PARAMETER
            .matcher(
                Files.readString(Path.of("src/main/resources/META-INF/maven/plugin.xml"))
                    + Files.readString(Path.of("../pom.xml")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(defaults(sections[2]).keySet()).containsExactlyInAnyOrderElementsOf(known);
    assertThat(defaults(sections[2])).containsEntry("preview.port", "`" + Preview.PORT + "`");
  }

  /** A file with nothing but the languages leaves all others out. */
  @Test
  void saysWhatHoldsWhereNothingIsSaid(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("jbake.properties"), "site.languages=en\n");
    Problems problems = new Problems();
    Settings left =
        Settings.of(Configurations.load(new SourceTree(folder), folder, new Properties(), problems), problems);
    Map<String, String> defaults = defaults(sections[1]);
    assertThat(
            List.of(
                List.of("site.timezone", left.timezone().equals(ZoneOffset.UTC) ? "UTC" : left.timezone().getId()),
                List.of("site.compress", "" + left.publishing().compress()),
                List.of("site.cname", "" + left.publishing().cname()),
                List.of("messages.language", left.messages().getLanguage()),
                List.of("messages.format", left.format().name().toLowerCase(Locale.ROOT)),
                List.of("audit.page.bytes", "" + left.audit().pageBytes()),
                List.of("bake.wait.seconds", "" + left.patience().toSeconds()),
                List.of("proofreader.severity", left.proofreader().severity().name().toLowerCase(Locale.ROOT))))
        .allSatisfy(pair -> assertThat(defaults.get(pair.get(0))).as(pair.get(0)).isEqualTo("`" + pair.get(1) + "`"));
    assertThat(problems.sorted()).isEmpty();
  }

  /** The defaults that a table of the document gives, by name. */
  private static Map<String, String> defaults(String section) {
    Map<String, String> defaults = new TreeMap<>();
    ROW.matcher(section)
        .results()
        .forEach(row -> NAME.matcher(row.group(1)).results().forEach(name -> defaults.put(name.group(1), row.group(2))));
    return defaults;
  }
}
