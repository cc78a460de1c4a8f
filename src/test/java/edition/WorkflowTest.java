package edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The last step of {@code .github/workflows/publish.yml}, run with a {@code mvn} that only notes what it was asked. */
class WorkflowTest {

  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource({
    "paper/feature, '', https://paper.github.io/feature/",
    "Paper/paper.github.io, '', https://paper.github.io/",
    "paper/feature, https://news.example.org/, https://news.example.org/",
  })
  void theAddressIsTheVariableOrThatOfPages(String repository, String variable, String address)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(SHELL), "no " + SHELL);
    assertThat(asked(repository, variable))
        .contains("-Ppublish", "-Dsite.url=" + address, "-Dpublish.scm=scm:git:https://github.com/" + repository + ".git");
  }

  private List<String> asked(String repository, String variable) throws IOException, InterruptedException {
    Path notes = work.resolve("notes");
    Path maven = Files.writeString(work.resolve("mvn"), "#!/bin/sh\nprintf '%s\\n' \"$@\" >" + notes + "\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
    ProcessBuilder shell = new ProcessBuilder(SHELL.toString(), "-e", "-c", lastStep());
    shell.environment().merge("PATH", work.toString(), (path, own) -> own + File.pathSeparator + path);
    shell.environment().put("GITHUB_REPOSITORY", repository);
    shell.environment().put("GITHUB_REPOSITORY_OWNER", repository.substring(0, repository.indexOf('/')));
    shell.environment().put("SITE_URL", variable);
    assertThat(shell.redirectErrorStream(true).redirectOutput(work.resolve("output").toFile()).start().waitFor()).isZero();
    return Files.readAllLines(notes);
  }

  private static String lastStep() throws IOException {
    Map<String, Map<String, Map<String, List<Map<String, String>>>>> workflow =
        new Yaml().load(Files.readString(Path.of(".github/workflows/publish.yml")));
    List<Map<String, String>> steps = workflow.get("jobs").get("publish").get("steps");
    return steps.get(steps.size() - 1).get("run");
  }
}
