package org.kuayue.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kuayue.image.TestPictures.bytes;
import static org.kuayue.image.TestPictures.corners;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceLocation;

/** Whatever a camera, a scanner or a designer saved: the pixels come out as sRGB, opaque, the right way up. */
class DecoderTest {

  private static final int NEAR = 6;

  @TempDir Path folder;

  /** The corners of red, green, blue and white, clockwise from the upper left one, by EXIF orientation. */
  @ParameterizedTest
  @CsvSource({"1,RGWB", "2,GRBW", "3,WBRG", "4,BWGR", "5,RBWG", "6,BRGW", "7,WGRB", "8,GWBR"})
  void turnsThePictureUpright(int orientation, String clockwise) throws IOException {
    byte[] jpeg = TestPictures.withMetadata(bytes(corners(64, 32), "jpg"), orientation);
    BufferedImage upright = decode(jpeg, "jpg");
    assertThat(upright.getWidth()).isEqualTo(orientation > 4 ? 32 : 64);
    int right = upright.getWidth() - 4;
    int below = upright.getHeight() - 4;
    String seen =
        Stream.of(upright.getRGB(3, 3), upright.getRGB(right, 3), upright.getRGB(right, below), upright.getRGB(3, below))
            .map(DecoderTest::letter)
            .reduce("", String::concat);
    assertThat(seen).isEqualTo(clockwise);
  }

  @Test
  void readsThePlainFormats() throws IOException {
    for (String format : new String[] {"jpg", "png", "gif"}) {
      assertThat(letter(decode(bytes(corners(64, 32), format), format).getRGB(3, 3))).as(format).isEqualTo("R");
    }
    assertThat(letter(decode(Encoder.WEBP.encode(corners(64, 32)), "webp").getRGB(3, 3))).isEqualTo("R");
  }

  @Test
  void keepsGreyAsDarkAsItIs() throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
      BufferedImage grey = new BufferedImage(16, 16, type);
      WritableRaster raster = grey.getRaster();
      int full = type == BufferedImage.TYPE_BYTE_GRAY ? 255 : 65_535;
      raster.setSamples(0, 0, 16, 16, 0, IntStream.generate(() -> full * 100 / 255).limit(256).toArray());
      assertGrey(decode(bytes(grey, "png"), "png"), 100);
    }
    BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
    grey.getRaster().setSamples(0, 0, 16, 16, 0, IntStream.generate(() -> 100).limit(256).toArray());
    assertGrey(decode(bytes(grey, "jpg"), "jpg"), 100);
  }

  @Test
  void reducesSixteenBitsToEight() throws IOException {
    var model =
        new java.awt.image.ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, java.awt.Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
    BufferedImage deep = new BufferedImage(model, model.createCompatibleWritableRaster(16, 16), false, null);
    deep.getRaster().setSamples(0, 0, 16, 16, 0, IntStream.generate(() -> 200 * 257).limit(256).toArray());
    assertThat(decode(bytes(deep, "png"), "png").getRGB(5, 5) >> 16 & 255).isCloseTo(200, within());
  }

  @Test
  void laysATransparentPictureOnWhite() throws IOException {
    BufferedImage clear = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
    assertGrey(decode(bytes(clear, "png"), "png"), 255);
  }

  @Test
  void readsPalettes() throws IOException {
    byte[] png = bytes(corners(64, 32, BufferedImage.TYPE_BYTE_INDEXED), "png");
    assertThat(letter(decode(png, "png").getRGB(3, 3))).isEqualTo("R");
  }

  @Test
  void readsPrintColours() throws IOException {
    assertGrey(decode(cmyk(0, 0, 0, 0), "jpg"), 255);
    BufferedImage red = decode(cmyk(0, 255, 255, 0), "jpg");
    assertThat(red.getRGB(5, 5) >> 16 & 255).isGreaterThan(180);
    assertThat(red.getRGB(5, 5) & 255).isLessThan(80);
  }

  @Test
  void appliesTheColourProfile() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    BufferedImage half = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    half.setRGB(0, 0, 16, 16, IntStream.generate(() -> 0x808080).limit(256).toArray(), 0, 16);
    int bright = 188; // 128 of 255 in linear light
    assertGrey(decode(TestPictures.withChunk(bytes(half, "png"), "iCCP", TestPictures.packed(profile, 0)), "png"), bright);
    assertGrey(decode(TestPictures.withProfile(bytes(half, "jpg"), profile), "jpg"), bright);
    assertGrey(decode(webp(Encoder.WEBP.encode(half), profile), "webp"), bright);
  }

  /** What is packed is no profile, or ends too soon: browsers take such a picture for sRGB, too. */
  @Test
  void takesAPictureWhoseProfileCannotBeUnpackedForSrgb() throws IOException {
    byte[] packed = TestPictures.packed(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData(), 0);
    byte[] damaged = packed.clone();
    Arrays.fill(damaged, 20, 40, (byte) 0xFF);
    for (byte[] chunk : List.of(damaged, Arrays.copyOf(packed, packed.length / 2))) {
      byte[] png = TestPictures.withChunk(bytes(corners(64, 32), "png"), "iCCP", chunk);
      assertThat(letter(decode(png, "png").getRGB(3, 3))).isEqualTo("R");
    }
  }

  /** Its head is that of a profile, its tables are not: Java notices when it is applied. */
  @Test
  void takesAPictureWithADamagedProfileForSrgb() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    Arrays.fill(profile, 128 + 4 + 12 * profile[131], profile.length, (byte) 7);
    byte[] png = bytes(corners(64, 32), "png");
    BufferedImage decoded = decode(TestPictures.withChunk(png, "iCCP", TestPictures.packed(profile, 0)), "png");
    assertThat(letter(decoded.getRGB(3, 3))).isEqualTo("R");
  }

  @Test
  void readsEverySecondPixelOfAVeryLargePicture() throws IOException {
    BufferedImage large = new BufferedImage(8_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);
    BufferedImage decoded = decode(bytes(large, "png"), "png");
    assertThat(decoded.getWidth()).isEqualTo(4_000);
    assertThat(decoded.getHeight()).isEqualTo(3_000);
  }

  @Test
  void reducesAVeryLargeWebpWhileDecoding() throws IOException {
    byte[] webp = Encoder.WEBP.encode(new BufferedImage(5_800, 4_600, BufferedImage.TYPE_INT_RGB), 0.1f);
    assertThat(decode(webp, "webp").getWidth()).isEqualTo(2_900);
  }

  private BufferedImage decode(byte[] bytes, String ending) throws IOException {
    Path file = Files.write(folder.resolve("x." + ending), bytes);
    return Decoder.decode(Photograph.open(file, SourceLocation.startOf("x.md"), new Problems()));
  }

  private static byte[] cmyk(int... ink) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
    for (int band = 0; band < ink.length; band++) {
      int[] samples = new int[256];
      Arrays.fill(samples, 255 - ink[band]); // Adobe's way: the less, the more ink
      raster.setSamples(0, 0, 16, 16, band, samples);
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    }
    return TestPictures.withAdobeMark(out.toByteArray());
  }

  /** A simple WebP file in the extended form, with a profile. */
  private static byte[] webp(byte[] simple, byte[] profile) {
    byte[] padded = profile.length % 2 == 0 ? profile : Arrays.copyOf(profile, profile.length + 1);
    byte[] body =
        TestPictures.concat(
            "WEBPVP8X".getBytes(),
            TestPictures.hex("0A000000 20000000 0F0000 0F0000"),
            "ICCP".getBytes(),
            little(profile.length),
            padded,
            Arrays.copyOfRange(simple, 12, simple.length));
    return TestPictures.concat("RIFF".getBytes(), little(body.length), body);
  }

  private static byte[] little(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
  }

  private static void assertGrey(BufferedImage image, int expected) {
    int rgb = image.getRGB(5, 5);
    for (int shift : new int[] {16, 8, 0}) {
      assertThat(rgb >> shift & 255).isCloseTo(expected, within());
    }
  }

  private static org.assertj.core.data.Offset<Integer> within() {
    return org.assertj.core.data.Offset.offset(NEAR);
  }

  private static String letter(int rgb) {
    boolean red = (rgb >> 16 & 255) > 127;
    boolean green = (rgb >> 8 & 255) > 127;
    boolean blue = (rgb & 255) > 127;
    return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "-";
  }
}
