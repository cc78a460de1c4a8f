package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kuayue.image.TestPictures;
import org.kuayue.problem.Problem;

/** Pictures that are broken, or mean harm, are problems at their caption, each with its own code. */
class BadPicturesTest {

  @TempDir Path folder;

  private TestProject project;

  @BeforeEach
  void copy() throws IOException {
    project = TestProject.tiny(folder);
  }

  static Stream<Arguments> pictures() throws IOException {
    byte[] jpeg = TestPictures.bytes(TestPictures.corners(800, 600), "jpg");
    byte[] png = TestPictures.bytes(TestPictures.corners(800, 600), "png");
    byte[] gif = TestPictures.bytes(TestPictures.corners(800, 600), "gif");
    byte[] binary = TestPictures.bytes(new BufferedImage(20_000, 10_000, BufferedImage.TYPE_BYTE_BINARY), "png");
    return Stream.of(
        Arguments.of("picture-empty", "jpg", new byte[0]),
        Arguments.of("picture-unreadable", "jpg", "not a picture".getBytes()),
        Arguments.of("picture-unreadable", "jpg", Arrays.copyOf(jpeg, 40)),
        Arguments.of("picture-truncated", "jpg", Arrays.copyOf(jpeg, jpeg.length / 2)),
        Arguments.of("picture-truncated", "jpg", Arrays.copyOf(jpeg, jpeg.length - 2)),
        Arguments.of("picture-unreadable", "png", Arrays.copyOf(png, png.length / 2)),
        Arguments.of("picture-unreadable", "gif", Arrays.copyOf(gif, gif.length / 2)),
        Arguments.of("picture-mislabelled", "jpg", png),
        Arguments.of("picture-mislabelled", "png", jpeg),
        Arguments.of("picture-too-large", "png", binary),
        Arguments.of("picture-too-large", "png", TestPictures.claiming(png, 60_000, 60_000)));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void isNamedAtItsCaption(String code, String ending, byte[] bytes) throws IOException {
    Files.write(project.file("content/photos/bridge." + ending), bytes);
    assertProblem("content/photos/bridge.md:1:1: error [" + code + "]");
  }

  @Test
  void fileOfHundredMegabytes() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(project.file("content/photos/bridge.jpg").toFile(), "rw")) {
      file.write(0xFF);
      file.setLength(100_000_000);
    }
    assertProblem("content/photos/bridge.md:1:1: error [picture-too-large]");
  }

  @Test
  void drawingWithAScript() throws IOException {
    project.replace("assets/illustrations/bridge.svg", "<path", "\n <script/><path");
    assertProblem("assets/illustrations/bridge.svg:2:2: error [svg-unsafe]");
  }

  @Test
  void focusOutsideThePicture() throws IOException {
    project.replace("content/photos/bridge.md", "alt=", "focus=120% 0%\nalt=");
    assertProblem("content/photos/bridge.md:3:7: error [header-value-invalid]");
  }

  /** A few hundred kilobytes that unfold into half a gigabyte are never unfolded: the tests have less heap. */
  @Test
  void bombsInBlocksThatNobodyNeeds() throws IOException {
    byte[] bomb = TestPictures.packed(new byte[0], 600_000_000);
    byte[] png = TestPictures.bytes(TestPictures.corners(800, 600), "png");
    byte[] armed = TestPictures.withChunk(TestPictures.withChunk(png, "zTXt", bomb), "iCCP", bomb);
    Files.write(project.file("content/photos/bridge.png"), armed);
    assertThat(project.bake().warnings()).isEmpty();
  }

  /** Two sound pictures among broken ones: what is said does not depend on which thread is first. */
  @Test
  void allOfThemInOneRun() throws IOException {
    for (String slug : List.of("a", "b", "c", "d")) {
      project.write("content/photos/" + slug + ".md", "type=photo\nstatus=published\nalt=x\n~~~~~~\nx\n");
    }
    byte[] jpeg = TestPictures.bytes(TestPictures.corners(800, 600), "jpg");
    Map<String, byte[]> files = Map.of("a", jpeg, "b", new byte[0], "c", jpeg, "d", Arrays.copyOf(jpeg, 3_000));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(project.file("content/photos/" + file.getKey() + ".jpg"), file.getValue());
    }
    assertThat(project.problems())
        .extracting(Problem::code)
        .filteredOn(code -> code.startsWith("picture"))
        .containsExactly("picture-empty", "picture-truncated");
  }

  private void assertProblem(String start) throws IOException {
    List<Problem> problems = project.problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).in(Locale.ENGLISH)).startsWith(start);
  }
}
