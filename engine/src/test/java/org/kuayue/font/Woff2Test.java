package org.kuayue.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.decoder.DirectDecompress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** A file for browsers, taken apart again as the specification says, is the font that was packed. */
class Woff2Test {

  private static final List<String> TAGS =
      List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep");
  private static final String TEXT = "石桥五十年Ab1";

  @Test
  void holdsTheCharactersAndNoOthers() throws IOException {
    HeadlineFont font = new HeadlineFont(Path.of("../assets/" + HeadlineFonts.SOURCE));
    byte[] woff2 = Woff2.of(font.subset(TEXT.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new))));
    assertThat(woff2.length).isLessThan(5_000);
    TrueTypeFont unpacked = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(ttf(woff2))));
    TEXT.codePoints().forEach(character -> assertThat(glyph(unpacked, character)).isPositive());
    "桌Bz2".codePoints().forEach(character -> assertThat(glyph(unpacked, character)).isZero());
    assertThat(unpacked.getNumberOfGlyphs()).isEqualTo(TEXT.length() + 1);
    int character = unpacked.getUnicodeCmapLookup().getGlyphId('石');
    assertThat(unpacked.getGlyph().getGlyph(character).getPath().getBounds2D())
        .isEqualTo(bounds(font));
  }

  private static java.awt.geom.Rectangle2D bounds(HeadlineFont font) {
    var outline = font.outline('石').getBounds2D();
    return new java.awt.geom.Rectangle2D.Float(
        Math.round(outline.getX() * 1000),
        Math.round(-outline.getMaxY() * 1000),
        Math.round(outline.getWidth() * 1000),
        Math.round(outline.getHeight() * 1000));
  }

  private static int glyph(TrueTypeFont font, int character) {
    try {
      return font.getUnicodeCmapLookup().getGlyphId(character);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The font in {@code woff2}, its tables checked against the file's own account of them. */
  private static byte[] ttf(byte[] woff2) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(woff2);
    assertThat(file.getInt(0)).isEqualTo(0x774F4632);
    assertThat(file.getInt(8)).isEqualTo(woff2.length);
    int count = file.getShort(12);
    List<String> tags = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    file.position(48);
    for (int i = 0; i < count; i++) {
      int flags = file.get();
      tags.add(TAGS.get(flags & 63));
      assertThat(flags >> 6 & 3).isEqualTo(tags.get(i).equals("glyf") || tags.get(i).equals("loca") ? 3 : 0);
      lengths.add(base128(file));
    }
    byte[] packed = Arrays.copyOfRange(woff2, file.position(), file.position() + file.getInt(20));
    DirectDecompress unpacked = Decoder.decompress(packed);
    byte[] data = unpacked.getDecompressedData();
    assertThat(data).hasSize(lengths.stream().mapToInt(Integer::intValue).sum());
    return assembled(tags, lengths, data, file.getInt(16));
  }

  private static byte[] assembled(List<String> tags, List<Integer> lengths, byte[] data, int size) {
    ByteBuffer ttf = ByteBuffer.allocate(size);
    ttf.putInt(0x00010000).putShort((short) tags.size()).putShort((short) 0).putInt(0);
    int to = 12 + 16 * tags.size();
    int from = 0;
    for (int i = 0; i < tags.size(); i++) {
      ttf.position(12 + 16 * i).put(tags.get(i).getBytes()).putInt(0).putInt(to).putInt(lengths.get(i));
      ttf.position(to).put(data, from, lengths.get(i));
      from += lengths.get(i);
      to += lengths.get(i) + 3 & ~3;
    }
    assertThat(to).as("the length that browsers make room for").isEqualTo(size);
    return ttf.array();
  }

  private static int base128(ByteBuffer file) {
    int value = 0;
    for (int b = 0x80; (b & 0x80) != 0; ) {
      b = file.get();
      value = value << 7 | b & 0x7F;
    }
    return value;
  }
}
