package org.kuayue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

/** What a broken link was meant for: a neighbour before a page elsewhere that is spelled as alike. */
class PageGuessTest {

  private static final String CHINESE = "content/articles/stones.md";
  private static final String ENGLISH = "content/en/articles/stones.md";

  @TempDir Path folder;

  private TestProject project;

  @BeforeEach
  void edition() throws IOException {
    project = TestProject.edition("paired", folder);
  }

  @Test
  void aNeighbourInTheSameLanguageComesFirst() throws IOException {
    assertThat(hint(CHINESE, "toll.md", "tol.md")).isEqualTo("Did you mean content/articles/toll.md?");
  }

  @Test
  void soItDoesInTheOtherLanguage() throws IOException {
    assertThat(hint(ENGLISH, "toll.md#penny", "tol.md")).isEqualTo("Did you mean content/en/articles/toll.md?");
  }

  @Test
  void theFolderThatTheLinkLeadsToCounts() throws IOException {
    assertThat(hint(CHINESE, "toll.md", "../en/articles/tol.md")).isEqualTo("Did you mean content/en/articles/toll.md?");
  }

  @Test
  void aMistypedFolderIsSoughtInTheDocumentsLanguage() throws IOException {
    assertThat(hint(ENGLISH, "toll.md#penny", "../artikles/toll.md"))
        .isEqualTo("Did you mean content/en/articles/toll.md?");
  }

  @Test
  void aLinkOutOfTheContentIsSoughtEverywhere() throws IOException {
    assertThat(hint(CHINESE, "toll.md", "../../../articles/toll.md")).isEqualTo("Did you mean content/articles/toll.md?");
  }

  @Test
  void theVersionOfADeletedPageInAnotherLanguageIsNotProposed() throws IOException {
    Path english = project.file("content/en/articles/toll.md");
    Files.move(english, english.resolveSibling("innovation.md"));
    assertThat(hint(CHINESE, "toll.md", "innovation.md")).startsWith("There is no such file");
  }

  @Test
  void wordsAreNoAddressWhateverTheirSigns() {
    assertThat(LinkHint.of("石头。", Optional.empty(), Optional.empty()).en()).startsWith("Link to the Markdown file");
    assertThat(LinkHint.of("石头.md", Optional.empty(), Optional.empty()).en()).startsWith("There is no such file");
    assertThat(LinkHint.of("../gone.md#here", Optional.empty(), Optional.empty()).en()).startsWith("There is no such file");
    assertThat(LinkHint.of("file:gone.md", Optional.empty(), Optional.empty()).en()).startsWith("Link to the Markdown file");
  }

  /** They once overflowed the stack, or took a minute. */
  @Test
  void linksOfThousandsOfPartsAreTold() throws IOException {
    assertThat(hint(CHINESE, "toll.md", "../".repeat(16_000) + "articles/toll.md")).isEqualTo("Did you mean content/articles/toll.md?");
    assertThat(LinkHint.of("a.".repeat(20_000) + "a", Optional.empty(), Optional.empty()).en()).startsWith("Link to the Markdown file");
    assertThat(LinkHint.of("a.".repeat(20_000) + "com/a", Optional.empty(), Optional.empty()).en()).startsWith("Write an address on the web in full");
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HalfWidth.of("，".repeat(40_000) + "a"));
  }

  private String hint(String file, String link, String broken) throws IOException {
    project.replace(file, "](" + link + ")", "](" + broken + ")");
    return project.problems().stream()
        .filter(problem -> problem.code().equals("link-broken"))
        .findFirst()
        .orElseThrow()
        .hint()
        .en();
  }
}
