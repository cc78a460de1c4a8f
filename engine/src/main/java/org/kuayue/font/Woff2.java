package org.kuayue.font;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kuayue.problem.NativeMissing;
import org.kuayue.problem.Text;

/**
 * Packs a TrueType font as WOFF2 (W3C Recommendation, 2024), with the tables as they are: no library in Java writes the
 * format, and its transformation of outlines would win some percent only. The glyphs' names are left out.
 */
final class Woff2 {

  private static final int SIGNATURE = 0x774F4632; // wOF2
  private static final int HEADER = 48;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_ENTRY = 16;

  /** Transformation 3: none, for the two tables that are transformed by default. */
  private static final int AS_IT_IS = 3 << 6;

  /** The tags that have a number of their own, in the specification's order, as far as they can occur here. */
  private static final List<String> KNOWN =
      List.of("cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cvt ", "fpgm", "glyf", "loca", "prep");

  private static final int CHANGED_BIT = 0x08; // bit 11 of head's flags: passed through a lossless change
  private static final int HEAD_FLAGS = 16;
  private static final int NAMELESS_POST = 0x00030000;
  private static final int POST_LENGTH = 32;

  private record Table(String tag, byte[] data) {}

  private Woff2() {}

  /** The WOFF2 file of the font {@code ttf}. */
  static byte[] of(byte[] ttf) throws IOException {
    List<Table> tables = tables(ttf);
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int unpacked = SFNT_HEADER + SFNT_ENTRY * tables.size();
    for (Table table : tables) {
      boolean outlines = table.tag.equals("glyf") || table.tag.equals("loca");
      directory.write(KNOWN.indexOf(table.tag) | (outlines ? AS_IT_IS : 0));
      writeBase128(directory, table.data.length);
      data.writeBytes(table.data);
      unpacked += table.data.length + 3 & ~3;
    }
    if (!Brotli4jLoader.isAvailable()) {
      throw new NativeMissing("Brotli", Text.of("标题用读者设备上的字体", "titles are set in the reader's own font"));
    }
    byte[] packed =
        Encoder.compress(data.toByteArray(), new Encoder.Parameters().setQuality(11).setMode(Encoder.Mode.FONT));
    int length = HEADER + directory.size() + packed.length + 3 & ~3;
    ByteBuffer file = ByteBuffer.allocate(length);
    file.putInt(SIGNATURE).putInt(0x00010000).putInt(length).putShort((short) tables.size()).putShort((short) 0);
    file.putInt(unpacked).putInt(packed.length).position(HEADER);
    return file.put(directory.toByteArray()).put(packed).array();
  }

  private static List<Table> tables(byte[] ttf) {
    ByteBuffer font = ByteBuffer.wrap(ttf);
    List<Table> tables = new ArrayList<>();
    int count = font.getShort(4);
    for (int entry = SFNT_HEADER; entry < SFNT_HEADER + count * SFNT_ENTRY; entry += SFNT_ENTRY) {
      String tag = new String(ttf, entry, 4, StandardCharsets.US_ASCII);
      int offset = font.getInt(entry + 8);
      tables.add(new Table(tag, changed(tag, Arrays.copyOfRange(ttf, offset, offset + font.getInt(entry + 12)))));
    }
    return tables;
  }

  private static byte[] changed(String tag, byte[] data) {
    if (tag.equals("head")) {
      data[HEAD_FLAGS] |= CHANGED_BIT;
    }
    if (tag.equals("post")) {
      byte[] nameless = Arrays.copyOf(data, POST_LENGTH);
      ByteBuffer.wrap(nameless).putInt(0, NAMELESS_POST);
      return nameless;
    }
    return data;
  }

  /** Seven bits a byte, the first bit saying whether another follows. */
  private static void writeBase128(ByteArrayOutputStream out, int value) {
    for (int shift = 28; shift > 0; shift -= 7) {
      if (value >>> shift != 0) {
        out.write(value >>> shift & 0x7F | 0x80);
      }
    }
    out.write(value & 0x7F);
  }
}
