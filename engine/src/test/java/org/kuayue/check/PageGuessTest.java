package org.kuayue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
