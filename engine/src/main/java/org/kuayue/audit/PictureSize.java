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

  /** Of a drawing without a size in pixels: browsers give it the one that the page declares. */
  static final PictureSize ANY = new PictureSize(0, 0);

  private static final int HEAD = 30;

  /** Where an AVIF file has told its sizes: of the whole, of its tiles, and of what lies beside it. */
  private static final int AVIF_HEAD = 4096;
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
      } else if (start.startsWith("ftypavi", 4)) {
        return avif(start + new String(in.readNBytes(AVIF_HEAD), StandardCharsets.ISO_8859_1));
      }
      return file.toString().endsWith(".svg") ? svg(file) : Optional.empty();
    } catch (IOException | MalformedHtml | IndexOutOfBoundsException e) {
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

  /** The largest of its sizes is that of the whole, turned if there is a box that turns it by a quarter or three. */
  private static Optional<PictureSize> avif(String head) {
    byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
    PictureSize largest = ANY;
    for (int box = head.indexOf("ispe"); box >= 0; box = head.indexOf("ispe", box + 1)) {
      PictureSize size = new PictureSize(big(bytes, box + 10), big(bytes, box + 14));
      largest = size.width * size.height > largest.width * largest.height ? size : largest;
    }
    int turn = head.indexOf("irot");
    boolean aside = turn >= 0 && (bytes[turn + 4] & 1) == 1;
    return Optional.of(aside ? new PictureSize(largest.height, largest.width) : largest).filter(size -> size.width > 0);
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
    Matcher width = LENGTH.matcher(root.value("width").strip());
    Matcher height = LENGTH.matcher(root.value("height").strip());
    return Optional.of(
        width.matches() && height.matches()
            ? new PictureSize(Integer.parseInt(width.group(1)), Integer.parseInt(height.group(1)))
            : ANY);
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
