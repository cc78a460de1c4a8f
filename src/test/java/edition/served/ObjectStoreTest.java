package edition.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * The upload to an object store as {@code docs/publishing.md} prints it, run letter by letter with an {@code aws} that
 * only notes what it was asked: each object has its own headers, and no other's.
 */
class ObjectStoreTest {

  private static final Pattern LOOP = Pattern.compile("(?s)```\n(jq .*?)```");

  /** One line for each argument, and an empty one behind the last: no argument may be empty. Pages may be refused. */
  private static final String NOTING =
      "#!/usr/bin/env bash\nprintf '%s\\n' \"$@\" '' >>\"$NOTES\"\n[[ $4 != *.html || -z ${REFUSED-} ]]\n";

  @TempDir Path work;

  @Test
  void theDocumentedLoopGivesEveryObjectItsHeaders() throws IOException, InterruptedException {
    assumeTrue(isInstalled("bash"), "no bash");
    assumeTrue(isInstalled("jq"), "no jq");
    List<List<String>> expected = objects().stream().map(ObjectStoreTest::upload).toList();
    assertThat(expected).isNotEmpty();
    assertThat(expected.stream().filter(call -> call.contains("--content-encoding")).count())
        .isBetween(1L, expected.size() - 1L);
    int code = run(documented(), "");
    assertThat(code).as(output()).isZero();
    assertThat(calls()).isEqualTo(expected);
  }

  /** What fails in the middle must not look like an edition, nor pages ask for what never came. */
  @Test
  void anObjectThatIsRefusedEndsTheUpload() throws IOException, InterruptedException {
    assumeTrue(isInstalled("bash"), "no bash");
    assumeTrue(isInstalled("jq"), "no jq");
    assertThat(run(documented(), "html")).isNotZero();
    assertThat(calls()).hasSizeGreaterThan(1).last().asString().contains(".html");
    assertThat(calls().stream().filter(call -> call.get(3).endsWith(".html"))).hasSize(1);
  }

  private static List<String> upload(Map<String, String> object) {
    List<String> call = new ArrayList<>(List.of("s3", "cp"));
    call.add("target/site/" + object.get("file"));
    call.add("s3://BUCKET/" + object.get("key"));
    call.addAll(List.of("--content-type", object.get("contentType")));
    call.addAll(List.of("--cache-control", object.get("cacheControl")));
    if (object.containsKey("contentEncoding")) {
      call.addAll(List.of("--content-encoding", object.get("contentEncoding")));
    }
    return call;
  }

  /** How {@code loop} ends in a project whose site is the one below a path; pages are refused if {@code refused} says so. */
  private int run(String loop, String refused) throws IOException, InterruptedException {
    Path target = Files.createSymbolicLink(work.resolve("target"), Sites.BELOW.toAbsolutePath().getParent());
    Path aws = Files.writeString(Files.createDirectory(work.resolve("bin")).resolve("aws"), NOTING);
    assertThat(aws.toFile().setExecutable(true)).isTrue();
    ProcessBuilder shell = new ProcessBuilder("bash", "-c", loop).directory(work.toFile());
    shell.environment().merge("PATH", aws.getParent().toString(), (path, bin) -> bin + File.pathSeparator + path);
    shell.environment().put("NOTES", work.resolve("notes").toString());
    shell.environment().put("REFUSED", refused);
    int code = shell.redirectErrorStream(true).redirectOutput(work.resolve("output").toFile()).start().waitFor();
    Files.delete(target);
    return code;
  }

  private String output() throws IOException {
    return Files.readString(work.resolve("output"));
  }

  /** What {@code aws} was asked. */
  private List<List<String>> calls() throws IOException {
    String notes = Files.readString(work.resolve("notes"));
    return Stream.of(notes.split("\n\n")).map(call -> List.of(call.split("\n"))).toList();
  }

  private static String documented() throws IOException {
    Matcher loop = LOOP.matcher(Files.readString(Path.of("docs/publishing.md")));
    assertThat(loop.find()).isTrue();
    return loop.group(1);
  }

  /** JSON is YAML. */
  private static List<Map<String, String>> objects() throws IOException {
    return new Yaml().load(Files.readString(Sites.BELOW.resolveSibling("hosting/objects.json")));
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
