package org.kuayue.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.cache.Cache;
import org.kuayue.header.Focus;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.SourceTree;

class PicturesTest {

  private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";

  @TempDir Path folder;

  private final Problems problems = new Problems();
  private Path photos;
  private Pictures pictures;

  @BeforeEach
  void open() throws IOException {
    photos = Files.createDirectories(folder.resolve("content/photos"));
    Path assets = Files.createDirectories(folder.resolve("assets"));
    pictures = new Pictures(new SourceTree(folder), folder.resolve("content"), assets, new Cache(folder));
  }

  @Test
  void findsThePictureWhoseWholeNameItIs() throws IOException {
    for (String name : List.of("plaza.b.svg", "plaza.md", "plaza-2.svg", "PLAZA.svg")) {
      Files.writeString(photos.resolve(name), DRAWING);
    }
    Files.writeString(photos.resolve("plaza.SVG"), DRAWING);
    pictures.make(List.of(request("plaza", Set.of()), request("plaza-2", Set.of())), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(pictures.files().keySet()).containsExactly("photos/plaza-2.svg", "photos/plaza.SVG");
  }

  /** Looked for one by one among all, four thousand took twenty seconds. */
  @Test
  void findsThousandsInTimeThatGrowsWithThem() throws IOException {
    List<String> slugs = IntStream.range(0, 4_000).mapToObj(number -> "p" + number).toList();
    for (String slug : slugs) {
      Files.writeString(photos.resolve(slug + ".svg"), DRAWING);
    }
    assertTimeout(
        Duration.ofSeconds(10),
        () -> pictures.make(slugs.stream().map(slug -> request(slug, Set.of())).toList(), problems));
    assertThat(problems.sorted()).isEmpty();
    assertThat(pictures.files()).hasSize(4_000);
  }

  @Test
  void aMistakeOfTheEngineIsToldAtThePhotoAndTheOthersAreMade() throws IOException {
    for (String slug : List.of("bad", "good")) {
      Files.write(photos.resolve(slug + ".jpg"), TestPictures.bytes(TestPictures.corners(800, 600), "jpg"));
    }
    pictures.make(List.of(request("bad", null), request("good", Set.of(Shape.WHOLE))), problems);
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).in(Locale.ENGLISH)).startsWith("content/photos/bad.md:1:1: error [internal-error]");
    assertThat(pictures.of("good")).isNotNull();
  }

  @Test
  void aPhotographThatMemoryIsTooShortForIsNamed() throws IOException {
    for (String slug : List.of("large", "small")) {
      Files.write(photos.resolve(slug + ".jpg"), TestPictures.bytes(TestPictures.corners(800, 600), "jpg"));
    }
    Set<Shape> tooMany =
        new AbstractSet<>() {
          @Override
          public Iterator<Shape> iterator() {
            throw new OutOfMemoryError();
          }

          @Override
          public int size() {
            return 1;
          }
        };
    pictures.make(List.of(request("large", tooMany), request("small", Set.of(Shape.WHOLE))), problems);
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).in(Locale.ENGLISH))
        .startsWith("content/photos/large.md:1:1: error [picture-memory-short] there is not enough memory to develop large.jpg");
    assertThat(pictures.of("small")).isNotNull();
  }

  private static PictureRequest request(String slug, Set<Shape> shapes) {
    return new PictureRequest(slug, SourceLocation.startOf("content/photos/" + slug + ".md"), Focus.MIDDLE, shapes);
  }
}
