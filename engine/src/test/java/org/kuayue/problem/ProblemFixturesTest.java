package org.kuayue.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayue.bake.TestProject;

/**
 * Every problem code has an edition that has the problem, at the place where it is expected and with no other, and one
 * that has it not. {@code docs/problems.md} is made of the same fixtures.
 */
class ProblemFixturesTest {

  /** Problems of the machine, which no change of an edition brings up, and the tests that do. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "bake-running", "bake/PlaceTest",
          "disk-full", "bake/PlaceTest",
          "internal-error", "bake/PlaceTest",
          "native-missing", "bake/MachineWithoutNativesTest",
          "picture-memory-short", "image/PicturesTest",
          "server-file-outdated", "bake/PlaceTest",
          "site-among-sources", "bake/PlaceTest",
          "site-unwritable", "bake/PlaceTest",
          "zip-misplaced", "bake/PlaceTest");

  private static final Path TESTS = Path.of("src/test/java/org/kuayue");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern CALL = Pattern.compile("Problem\\.(?:error|warning)\\((\\s*\"([a-z0-9-]+)\",)?");

  @TempDir static Path folder;

  private static final Map<String, Fixture> FIXTURES =
      Fixture.all().stream().collect(Collectors.toMap(Fixture::name, fixture -> fixture, (a, b) -> a, TreeMap::new));
  private static final Map<String, List<Problem>> FOUND = new ConcurrentSkipListMap<>();

  @BeforeAll
  static void bakeAll() {
    FIXTURES.values().parallelStream().forEach(fixture -> FOUND.put(fixture.name(), found(fixture)));
  }

  private static List<Problem> found(Fixture fixture) {
    try {
      return fixture.problems(TestProject.edition("paired", folder.resolve(fixture.name())));
    } catch (IOException e) {
      throw new UncheckedIOException(fixture.name(), e);
    }
  }

  static Stream<String> names() {
    return FIXTURES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void reportsWhatIsExpectedAndNothingElse(String name) {
    assertThat(FOUND.get(name).stream().map(ProblemFixturesTest::place)).containsExactlyElementsOf(FIXTURES.get(name).expected());
  }

  @ParameterizedTest
  @MethodSource("names")
  void isCalledByWhatItShows(String name) {
    Fixture fixture = FIXTURES.get(name);
    List<String> codes = FOUND.get(name).stream().map(Problem::code).toList();
    if (fixture.isError()) {
      assertThat(codes).contains(fixture.code());
    } else {
      assertThat(codes).isEmpty();
    }
  }

  @Test
  void everyCodeHasBothFixtures() throws IOException {
    assertThat(codes()).isNotEmpty();
    assertThat(codes()).containsAll(ELSEWHERE.keySet());
    for (String code : codes()) {
      if (ELSEWHERE.containsKey(code)) {
        assertThat(Files.readString(TESTS.resolve(ELSEWHERE.get(code) + ".java"))).contains(code);
      } else {
        assertThat(FIXTURES).containsKeys(code + "-error", code + "-valid");
      }
    }
    assertThat(FIXTURES.values()).allSatisfy(fixture -> assertThat(codes()).contains(fixture.code()));
  }

  @Test
  void proposesNamesInPinyin() {
    assertThat(FOUND.get("file-name-invalid-error").get(0).hint().en()).isEqualTo("Rename it to guo-qiao-toll-1.md.");
  }

  @Test
  void proposesToRenameATextThatWasSavedUnderAnotherEnding() {
    assertThat(FOUND.get("file-stray.misnamed-error")).extracting(problem -> problem.hint().en().replaceFirst(" if.*", ""))
        .containsExactly(
            "Rename it to bridge.md", "Rename it to lane.md", "Rename it to road.md", "Move it elsewhere or delete it.");
  }

  @Test
  void saysWhatToDo() {
    assertThat(hint("figure-elsewhere.name-error")).as("a name that a file may have").endsWith("such as ../photos/picture.jpg.");
    assertThat(hint("html-not-allowed.alone-error")).startsWith("This tag stands within a line of text, not on a line of its own");
    assertThat(hint("block-misspelt.spaces-error")).endsWith(": {.note}");
    assertThat(hint("link-draft-error")).startsWith("Set status=published there");
    assertThat(hint("link-draft.future-error")).startsWith("Mend its date");
    assertThat(hint("link-broken.web-error")).isEqualTo("Write an address on the web in full: https://www.example.com");
    assertThat(hint("link-broken.full-error")).isEqualTo("Did you mean content/articles/stones.md?");
    assertThat(hint("link-broken.full-width-error")).isEqualTo("Write it with half-width signs: #biao");
    assertThat(hint("link-address-invalid-error")).isEqualTo("Write it with half-width signs: tel:0375");
    assertThat(hint("link-address-invalid.empty-error")).contains("tel:+86-375-1234567");
    assertThat(hint("link-broken.picture-error")).contains("![what it shows](../../photos/bridge.jpg) with a plain !");
    assertThat(hint("figure-malformed.space-error")).contains("no space in the file's name");
    assertThat(hint("header-value-invalid.photos-error")).startsWith("Write names of photos").contains("without folder and ending");
    assertThat(hint("header-value-invalid.aliases-error")).contains("end in .html, .htm, /");
    assertThat(hint("header-type-misspelt.full-width-error")).contains("half-width letters");
    assertThat(hint("header-type-misspelt.hidden-error")).contains("cannot be seen");
    assertThat(hint("property-invalid.address-page-error")).startsWith("Write https://news.example.cn/lj/, without");
    assertThat(hint("property-invalid.address-host-error")).startsWith("Write https://xn--efvy88h.cn/lj, for");
    assertThat(hint("property-invalid.address-path-error")).contains("in English letters, digits");
    assertThat(hint("property-invalid.timezone-error")).contains("Asia/Shanghai");
    assertThat(hint("property-invalid.timezone-city-error")).isEqualTo("Did you mean \"Asia/Shanghai\"?");
    assertThat(hint("property-invalid.messages-error")).isEqualTo("Did you mean \"zh\"?");
    assertThat(hint("header-key-unknown.tags-error")).startsWith("Take the line out");
    assertThat(hint("html-not-allowed.bold-error")).contains("**words**");
    assertThat(hint("html-not-allowed.centre-error")).startsWith("There are: abbr");
    assertThat(hint("html-not-allowed.mistyped-error")).isEqualTo("Did you mean \"ruby\"?");
    assertThat(hint("link-malformed-error")).startsWith("Write [the toll](toll.md): ");
    assertThat(hint("link-malformed.name-error")).startsWith("Write [the toll](…): ");
    assertThat(hint("list-number-changed.years-error")).contains("write 1890\\.");
    assertThat(hint("footnote-missing-error")).isEqualTo("Did you mean \"child\"?");
    assertThat(hint("link-local-error")).isEqualTo("Write the path of the Markdown file: stones.md#shi-jiang");
    assertThat(hint("link-broken.mailbox-error")).endsWith(": mailto:toll@example.org");
    assertThat(hint("link-broken.file-error")).startsWith("Put the file right into assets/").endsWith("https://www.example.com/toll.pdf");
    assertThat(hint("link-broken.backslash-error")).endsWith(": ../articles/stones.md");
    assertThat(hint("figure-missing.backslash-error")).endsWith(": ../photos/bridge.jpg");
  }

  private static String hint(String fixture) {
    return FOUND.get(fixture).get(0).hint().en();
  }

  @Test
  void proposesNamesInTemplatesToo() {
    assertThat(FOUND.get("template-error-error").get(0).hint().en()).endsWith("Did you mean \"title\"?");
    assertThat(FOUND.get("template-error.include-error").get(0).hint().en())
        .endsWith("Did you mean \"components/masthead.ftlh\"?");
    assertThat(FOUND.get("template-error.style-error").get(0).message().en()).endsWith("Did you mean \"type\"?");
  }

  @Test
  void everyCodeIsDeclaredOnceBesideItsRule() throws IOException {
    assertThat(codes()).doesNotHaveDuplicates();
  }

  @Test
  void everyMessageIsInBothLanguages() {
    for (List<Problem> problems : FOUND.values()) {
      for (Problem problem : problems) {
        assertThat(problem.message().zh() + problem.hint().zh()).as(problem.code()).containsPattern("\\p{IsHan}");
        assertThat(problem.hint().zh()).isNotBlank();
        assertThat(problem.message().en()).isNotBlank();
        assertThat(problem.hint().en()).isNotBlank();
      }
    }
  }

  @Test
  void theDocumentationIsMadeOfTheFixtures() throws IOException {
    GeneratedDocument.check("problems.md", ProblemsDocument.of(codes().stream().sorted().toList(), FIXTURES, FOUND, ELSEWHERE));
  }

  /** The codes as the sources have them: each stands where its rule is, as the literal that a search finds. */
  private static List<String> codes() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java") && !file.endsWith("Problem.java"))
              .sorted()
              .toList();
      StringBuilder all = new StringBuilder();
      for (Path source : sources) {
        all.append(Files.readString(source));
      }
      List<MatchResult> calls = CALL.matcher(all).results().toList();
      assertThat(calls).as("calls with a literal").allMatch(call -> call.group(2) != null);
      return calls.stream().map(call -> call.group(2)).toList();
    }
  }

  private static String place(Problem problem) {
    return problem.in(Locale.ENGLISH).replaceFirst("(?s)(\\[[a-z0-9-]+\\]).*", "$1");
  }
}
