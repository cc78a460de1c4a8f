package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Saves as they should not be: the preview stays up, and shows the right state in the end. */
class BadSavesTest extends RunningPreview {

  private static final String PAGE = "articles/first.html";
  private static final long FIFTY_MEGABYTES = 50L << 20;

  @Test
  void aFileThatIsHalfWritten() throws Exception {
    String text = Files.readString(project.file(ARTICLE));
    project.write(ARTICLE, text.substring(0, text.indexOf("~~~~~~")));
    awaitEvent("\"code\":\"header-separator-missing\"");
    assertThat(get(PAGE).body()).contains("Stone by stone");
    project.write(ARTICLE, text.replace("Stone by stone", "Rope by rope"));
    awaitPage(PAGE, "Rope by rope");
    awaitCleanBake();
  }

  @Test
  void aSaveEveryTwentyMilliseconds() throws Exception {
    String text = Files.readString(project.file(ARTICLE));
    int shown = 0;
    for (int save = 1; save <= 100; save++) {
      project.write(ARTICLE, text + "\nSave " + save + " of many.\n");
      Thread.sleep(20);
      shown += get(PAGE).body().contains("of many") ? 1 : 0;
    }
    assertThat(shown).as("something is shown before the editor rests").isPositive();
    awaitPage(PAGE, "Save 100 of many");
    awaitCleanBake();
  }

  @Test
  void aFolderRenamedWhileItIsBaked() throws Exception {
    Path articles = project.file("content/articles");
    for (int turn = 0; turn < 5; turn++) {
      project.replace(ARTICLE, "\n~~~~~~\n", "\n~~~~~~\nTurn " + turn + ".\n\n");
      Files.move(articles, project.file("content/elsewhere"));
      Thread.sleep(5);
      Files.move(project.file("content/elsewhere"), articles);
    }
    awaitPage(PAGE, "Turn 4.");
    assertThat(get("elsewhere/first.html").statusCode()).isEqualTo(404);
    awaitCleanBake();
  }

  @Test
  void aFileThatAppearsAndVanishes() throws Exception {
    for (int turn = 0; turn < 20; turn++) {
      project.write("content/passing.md", "type=page\n~~~~~~\n");
      Thread.sleep(turn);
      Files.delete(project.file("content/passing.md"));
    }
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    awaitPage(PAGE, "Rope by rope");
    assertThat(get("passing.html").statusCode()).isEqualTo(404);
    awaitCleanBake();
  }

  @Test
  void aTextOfFiftyMegabytes() throws Exception {
    for (String path : new String[] {"content/articles/huge.md", "templates/huge.ftlh", "assets/css/huge.css"}) {
      try (RandomAccessFile file = new RandomAccessFile(project.file(path).toFile(), "rw")) {
        file.setLength(FIFTY_MEGABYTES);
      }
      // Of the zeros in it nothing is said: it was not read.
      assertThat(eventWith("file-too-large")).contains("\"path\":\"" + path + "\"").doesNotContain("character-control");
      Files.delete(project.file(path));
      awaitEvent("\"problems\":[]");
    }
    try (RandomAccessFile file = new RandomAccessFile(project.file("content/huge.txt").toFile(), "rw")) {
      file.setLength(FIFTY_MEGABYTES);
    }
    awaitEvent("\"code\":\"file-stray\"");
    awaitCleanBake();
  }

  /** Stands for a full disk, which no test can have on every machine: where a bake has to write, something is in its way. */
  @Test
  void aPlaceThatCannotBeWritten() throws Exception {
    Path lock = project.file("target/preview/1/sites/.bake-lock");
    Files.delete(lock);
    Files.createDirectory(lock);
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    awaitEvent("\"code\":\"site-unwritable\"");
    assertThat(get(PAGE).body()).contains("Stone by stone");
    Files.delete(lock);
    project.replace(ARTICLE, "Rope by rope", "Plank by plank");
    awaitPage(PAGE, "Plank by plank");
    awaitCleanBake();
  }
}
