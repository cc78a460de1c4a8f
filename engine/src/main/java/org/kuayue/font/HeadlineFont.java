package org.kuayue.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The edition's headline font, opened: outlines to draw with, and subsets for the web. Outlines are read from the file
 * and not through Java's own text drawing, which asks the machine's libraries and looks different from one to the next.
 */
public final class HeadlineFont {

  static {
    // The library warns each time that this font does not name its glyphs, which neither drawing nor browsers ask for.
    System.setProperty("org.slf4j.simpleLogger.log.org.apache.fontbox", "off");
  }

  /** What browsers insist on, and what draws. */
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  /** As wide as a Han character. Few fonts have it, for nothing is to be drawn. */
  private static final int IDEOGRAPHIC_SPACE = 0x3000;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;

  /**
   * Opens the TrueType font in {@code file}.
   *
   * @throws FontException if it is none, as all that reads from it may
   */
  public HeadlineFont(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      this.font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      this.glyphs = font.getUnicodeCmapLookup();
      this.unit = 1.0 / font.getUnitsPerEm();
    } catch (IOException | RuntimeException e) { // the library throws the latter for broken files
      throw new FontException(e);
    }
  }

  /** Whether it has {@code character}. */
  public boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** The glyph of {@code character}: a space that the font has not is another space, and not the sign for what is missing. */
  private int glyph(int character) {
    return glyphs.getGlyphId(Character.isSpaceChar(character) && !has(character) ? ' ' : character);
  }

  /** How far {@code character} moves the pen, at a size of one. */
  public double advance(int character) {
    if (character == IDEOGRAPHIC_SPACE) {
      return 1;
    }
    try {
      return font.getAdvanceWidth(glyph(character)) * unit;
    } catch (IOException | RuntimeException e) {
      throw new FontException(e);
    }
  }

  /** The outline of {@code character} at a size of one, its base line at zero, downwards positive. */
  public Path2D outline(int character) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyph(character));
      Path2D path = glyph == null ? new Path2D.Double() : new Path2D.Double(glyph.getPath());
      path.transform(AffineTransform.getScaleInstance(unit, -unit));
      return path;
    } catch (IOException | RuntimeException e) {
      throw new FontException(e);
    }
  }

  /** A TrueType font of {@code characters} and no others. */
  public byte[] subset(SortedSet<Integer> characters) {
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      characters.forEach(subsetter::add);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new FontException(e);
    }
  }
}
