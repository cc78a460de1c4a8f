package org.kuayue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;

class FolderScanTest {

  @TempDir Path root;

  /** A folder that even root cannot look into: its path is longer than the system takes, though each of its halves is not. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void goesOnBesideAFolderThatCannotBeRead() throws IOException {
    Path content = Files.createDirectories(root.resolve("content"));
    Path first = Files.writeString(content.resolve("a.md"), "");
    Path last = Files.writeString(content.resolve("z.md"), "");
    Path upper = Files.createDirectories(deep(content));
    Path lower = root.resolve("lower");
    Files.createDirectories(deep(lower));
    Path inside = Files.move(lower, upper.resolve("lower"));
    try {
      Problems problems = new Problems();
      assertThat(new SourceTree(root).files(content, FileKinds.CONTENT, problems)).containsExactly(first, last);
      assertThat(problems.sorted()).extracting(Problem::code).containsExactly("file-unreadable");
    } finally {
      Files.move(inside, lower); // so that it can be deleted
    }
  }

  /** Which would otherwise be a picture for the one part of the engine and none for the other. */
  @Test
  void aFileWithoutAnEndingIsNoFileOfTheSite() throws IOException {
    Path content = Files.createDirectories(root.resolve("content"));
    Files.writeString(content.resolve("jpg"), "");
    Path article = Files.writeString(content.resolve("md.md"), "");
    Problems problems = new Problems();
    assertThat(new SourceTree(root).files(content, FileKinds.CONTENT, problems)).containsExactly(article);
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly("file-stray");
  }

  @Test
  void aPictureThatNoBrowserShowsIsToBeExported() throws IOException {
    Path photos = Files.createDirectories(root.resolve("content/photos"));
    Files.writeString(photos.resolve("IMG_1234.HEIC"), "");
    Files.writeString(photos.resolve("._IMG_1234.HEIC"), "");
    Problems problems = new Problems();
    new SourceTree(root).files(root.resolve("content"), FileKinds.CONTENT, problems);
    assertThat(problems.sorted())
        .extracting(problem -> problem.hint().en())
        .containsExactly(
            "Move it elsewhere or delete it.", "Export it as JPEG if it is to be shown; else move it elsewhere or delete it.");
  }

  @Test
  void theEndingStandsBehindTheLastDotOfTheName() {
    assertThat(FileNames.ending("a.b/plaza.min.js")).isEqualTo("js");
    assertThat(FileNames.stem("a.b/plaza.min.js")).isEqualTo("a.b/plaza.min");
    assertThat(FileNames.ending("a.b/plaza")).isEmpty();
    assertThat(FileNames.stem("a.b/plaza")).isEqualTo("a.b/plaza");
    assertThat(FileNames.ending(Path.of("a/PLAZA.JPG"))).isEqualTo("jpg");
  }

  private static Path deep(Path folder) {
    return folder.resolve(("d".repeat(200) + "/").repeat(11));
  }
}
