package org.kuayue.audit;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.source.SourceFile;

/**
 * A picture's width and height as its file says, read apart from the package that made the picture: an audit by the same
 * code would repeat its mistakes. Java's own readers were rejected, since they do not know WebP and take long to start.
 */
record PictureSize(int width, int height) {

  private static final int HEAD = 30;
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,5})(?:\\.[0-9]+)?(?:px)?");

  /** The size of the picture in {@code file}; nothing where it is none that browsers show. */
  static Optional<PictureSize> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      String start = new String(head, StandardCharsets.ISO_8859_1);
      if (start.startsWith("\u0089PNG")) {
        return Optional.of(new PictureSize(big(head, 18), big(head, 22)));
      } else if (start.startsWith("GIF8")) {
        return Optional.of(new PictureSize(little(head, 6), little(head, 8)));
      } else if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
        return webp(start.substring(12, 16), head);
      } else if (start.startsWith("\u00FF\u00D8")) {
        return jpeg(file);
      }
      return file.toString().endsWith(".svg") ? svg(file) : Optional.empty();
    } catch (IOException | MalformedHtml | IndexOutOfBoundsException | NumberFormatException e) {
      return Optional.empty(); // cut off or broken: no browser shows it
    }
  }

  private static Optional<PictureSize> webp(String form, byte[] head) {
    return switch (form) {
      case "VP8 " -> Optional.of(new PictureSize(little(head, 26) & 0x3FFF, little(head, 28) & 0x3FFF));
      case "VP8L" -> {
        int bits = little(head, 21) | little(head, 23) << 16;
        yield Optional.of(new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
      }
      case "VP8X" -> Optional.of(new PictureSize(threeBytes(head, 24) + 1, threeBytes(head, 27) + 1));
      default -> Optional.empty();
    };
  }

  /** A JPEG is a row of segments; its size stands in the first that begins a frame (C0 to CF, but C4, C8 and CC). */
  private static Optional<PictureSize> jpeg(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      in.readUnsignedShort();
      while (true) {
        int marker = in.readUnsignedShort() & 0xFF;
        int length = in.readUnsignedShort();
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
          in.readUnsignedByte();
          int height = in.readUnsignedShort();
          return Optional.of(new PictureSize(in.readUnsignedShort(), height));
        }
        in.skipNBytes(length - 2L);
      }
    }
  }

  private static Optional<PictureSize> svg(Path file) throws IOException, MalformedHtml {
    String text = Files.readString(file);
    int start = text.indexOf("<svg");
    Tag root = new TagReader(new SourceFile("", text.substring(start, text.indexOf('>', start) + 1))).read().get(0);
    return Optional.of(
        new PictureSize(pixels(root.value("width")), pixels(root.value("height"))));
  }

  /** The whole pixels of {@code length}, a number with or without its unit. */
  private static int pixels(String length) {
    Matcher number = LENGTH.matcher(length.strip());
    if (!number.matches()) {
      throw new NumberFormatException(length);
    }
    return Integer.parseInt(number.group(1));
  }

  private static int big(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  private static int little(byte[] bytes, int at) {
    return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
  }

  private static int threeBytes(byte[] bytes, int at) {
    return little(bytes, at) | (bytes[at + 2] & 0xFF) << 16;
  }
}
