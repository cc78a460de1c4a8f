package org.kuayue.image;

import com.drew.imaging.png.PngChunk;
import com.drew.imaging.png.PngChunkReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.imaging.png.PngProcessingException;
import com.drew.lang.StreamReader;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The colour profile inside a PNG or WebP file: their decoders pass it over, that of JPEG applies it. */
final class Profile {

  /** Profiles have some kilobytes; compressed ones are not unfolded further than this. */
  private static final int MAX_BYTES = 4 << 20;

  private static final int RIFF_HEAD = 12;

  private Profile() {}

  /** The RGB colour space that the file of {@code photograph} asks for, where it is not sRGB. */
  static Optional<ColorSpace> of(Photograph photograph) throws IOException {
    Optional<byte[]> bytes =
        switch (photograph.format()) {
          case PNG -> png(photograph);
          case WEBP -> webp(photograph);
          case JPEG, GIF -> Optional.empty();
        };
    try {
      return bytes
          .map(profile -> (ColorSpace) new ICC_ColorSpace(ICC_Profile.getInstance(profile)))
          .filter(rgb -> rgb.getType() == ColorSpace.TYPE_RGB && !rgb.isCS_sRGB());
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no profile that anybody could apply: browsers take such a picture for sRGB, too
    }
  }

  private static Optional<byte[]> png(Photograph photograph) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(photograph.file()))) {
      for (PngChunk chunk : new PngChunkReader().extract(new StreamReader(in), Set.of(PngChunkType.iCCP))) {
        return Optional.of(unfold(chunk.getBytes()));
      }
    } catch (PngProcessingException | ZipException | EOFException e) {
      return Optional.empty(); // one that cannot be unpacked is none; the decoder says whether the picture is sound
    }
    return Optional.empty();
  }

  /** A chunk's name, a zero, the method of compression, and the compressed profile. */
  private static byte[] unfold(byte[] chunk) throws IOException {
    int start = 0;
    while (start < chunk.length && chunk[start] != 0) {
      start++;
    }
    int packed = Math.min(chunk.length, start + 2);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(chunk, packed, chunk.length - packed))) {
      return in.readNBytes(MAX_BYTES);
    }
  }

  private static Optional<byte[]> webp(Photograph photograph) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(photograph.file()))) {
      in.skipNBytes(RIFF_HEAD);
      byte[] head = new byte[8];
      while (in.readNBytes(head, 0, head.length) == head.length) {
        long size = Integer.toUnsignedLong(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
        if (new String(head, 0, 4, StandardCharsets.US_ASCII).equals("ICCP")) {
          return Optional.of(in.readNBytes((int) Math.min(size, MAX_BYTES)));
        }
        in.skipNBytes(size + size % 2);
      }
      return Optional.empty();
    }
  }
}
