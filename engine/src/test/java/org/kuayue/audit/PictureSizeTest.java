package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The size of a picture is the one that browsers see. */
class PictureSizeTest {

  private static final String AVIF =
      "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYA"
          + "AAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29s"
          + "b3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAAC"
          + "AAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "gif"})
  void ofFormatsThatJavaWrites(String format) throws IOException {
    Path file = folder.resolve("picture." + format);
    ImageIO.write(new BufferedImage(640, 301, BufferedImage.TYPE_INT_RGB), format, file.toFile());
    assertThat(PictureSize.of(file)).contains(new PictureSize(640, 301));
  }

  /** The first 30 bytes of files that libwebp 1.2.4 wrote: lossy, lossless, and lossy with transparency. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "524946462606000057454250565038201a060000704c009d012a80022d01",
        "52494646be040000574542505650384cb20400002f7f024b00112049f0ff",
        "52494646fe05000057454250565038580a000000100000007f02002c0100",
      })
  void ofWebp(String head) throws IOException {
    Path file = Files.write(folder.resolve("picture.webp"), HexFormat.of().parseHex(head));
    assertThat(PictureSize.of(file)).contains(new PictureSize(640, 301));
  }

  /** Two by two pixels, as libavif writes them. */
  @Test
  void ofAvif() throws IOException {
    Path file = Files.write(folder.resolve("picture.avif"), Base64.getDecoder().decode(AVIF));
    assertThat(PictureSize.of(file)).contains(new PictureSize(2, 2));
  }

  /** A picture of 640 by 301 in tiles of 512 by 301, and the same that is shown turned by a quarter. */
  @Test
  void ofAvifInTilesAndTurned() throws IOException {
    String head = "0000001c6674797061766966" + "00".repeat(16) + ispe(512, 301) + ispe(640, 301);
    Path file = Files.write(folder.resolve("picture.avif"), HexFormat.of().parseHex(head));
    assertThat(PictureSize.of(file)).contains(new PictureSize(640, 301));
    Files.write(file, HexFormat.of().parseHex(head + "0000000969726f7401"));
    assertThat(PictureSize.of(file)).contains(new PictureSize(301, 640));
  }

  private static String ispe(int width, int height) {
    HexFormat hex = HexFormat.of();
    return "000000146973706500000000" + hex.toHexDigits(width) + hex.toHexDigits(height);
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewBox='0 0 1 1'", "width='9em' height='100%'", "width='640'"})
  void ofDrawingsWithoutAny(String size) throws IOException {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + size + "><path d='M0 0'/></svg>";
    assertThat(PictureSize.of(Files.writeString(folder.resolve("a.svg"), svg))).contains(PictureSize.ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"width='640' height='301'", "width='640px' height='301px'", "height=' 301.9px ' width='640.5'"})
  void ofDrawings(String size) throws IOException {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' " + size + "><path d='M0 0'/></svg>";
    assertThat(PictureSize.of(Files.writeString(folder.resolve("a.svg"), svg))).contains(new PictureSize(640, 301));
  }

  @Test
  void ofWhatIsCutOffOrNone() throws IOException {
    Path file = folder.resolve("picture.jpg");
    ImageIO.write(new BufferedImage(640, 301, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
    assertThat(PictureSize.of(file)).isEmpty();
    assertThat(PictureSize.of(Files.write(folder.resolve("a.avif"), Arrays.copyOf(Base64.getDecoder().decode(AVIF), 99)))).isEmpty();
    assertThat(PictureSize.of(Files.writeString(folder.resolve("b.svg"), ""))).isEmpty();
  }
}
