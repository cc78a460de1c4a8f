package org.kuayue.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kuayue.header.Focus;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceTree;

class PicturePainterTest {

  private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'>";
  private static final String RED = "<path class='a' d='M0 0h30v20H0z'/></svg>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a{}@media print{b{c:d}e{f:g}}h{} | a{}h{}",
        "@media x{}@media y{b{}}i{}       | i{}",
        "a{}@media x{@supports (y){b{}}}i | a{}i",
        "a{}@media x{b{}                  | a{}@media x{b{}",
        "a @media                         | a @media",
        "a @media }b{}                    | a @media }b{}",
      })
  void leavesMediaQueriesOut(String css, String plain) {
    assertThat(PicturePainter.inTheLight(css)).isEqualTo(plain);
  }

  /** Read by a pattern, the one overflowed the stack and the other was read again from each of its beginnings. */
  @Test
  void paintsADrawingOfThousandsOfMediaRules() throws IOException {
    String dark = "@media (prefers-color-scheme:dark){" + ".a{fill:#00f}".repeat(20_000) + "}";
    assertThat(painted(HEAD + "<style>.a{fill:#f00}" + dark + "</style>" + RED)).isEqualTo(Color.RED);
    String beginnings = "@media ".repeat(140_000);
    assertTimeout(Duration.ofSeconds(10), () -> PicturePainter.inTheLight(beginnings));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60})
  void paintsAllThatADrawingMayHave(int depth) throws IOException {
    String paths = "<path d='M0 0h1v1'/>".repeat(19_000);
    String svg = HEAD + "<style>.a{fill:#f00}</style>" + "<g>".repeat(depth) + paths + "</g>".repeat(depth) + RED;
    assertThat(Drawing.read(new SourceFile("x.svg", svg), new Problems())).isPresent();
    assertThat(painted(svg)).isEqualTo(Color.RED);
  }

  @Test
  void namesTheDrawingThatItCannotPaint() {
    String endless = "<pattern id='p' width='1e9' height='1e9'/><path fill='url(#p)' d='M0 0h1v1'/></svg>";
    assertThatThrownBy(() -> painted(HEAD + endless))
        .isInstanceOfSatisfying(
            PaintException.class,
            failure ->
                assertThat(failure.problem(new SourceTree(folder)).in(Locale.ENGLISH))
                    .startsWith("x.svg:1:1: error [internal-error]"));
  }

  /** The colour in the middle of {@code svg}. */
  private Color painted(String svg) throws IOException {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    Path file = Files.writeString(folder.resolve("x.svg"), svg);
    PicturePainter.drawing(image.createGraphics(), file, new Drawing(30, 20), new Rectangle(0, 0, 30, 20), Focus.MIDDLE);
    return new Color(image.getRGB(15, 10));
  }
}
