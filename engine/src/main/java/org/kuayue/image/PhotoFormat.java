package org.kuayue.image;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The formats of photographs that are read, known by their first bytes and not by their names. */
enum PhotoFormat {
  JPEG(List.of("jpg", "jpeg"), "FFD8FF"),
  PNG(List.of("png"), "89504E470D0A1A0A"),
  WEBP(List.of("webp"), "52494646........57454250"),
  GIF(List.of("gif"), "474946383[79]61");

  /** How many first bytes tell a format. */
  static final int HEAD = 12;

  private final List<String> endings;
  private final String signature;

  PhotoFormat(List<String> endings, String signature) {
    this.endings = endings;
    this.signature = signature;
  }

  /** Every ending that names a photograph which can be read. */
  static List<String> allEndings() {
    return Arrays.stream(values()).flatMap(format -> format.endings.stream()).toList();
  }

  /** The format whose files begin with {@code head}. */
  static Optional<PhotoFormat> of(byte[] head) {
    String hex = HexFormat.of().withUpperCase().formatHex(head);
    return Arrays.stream(values()).filter(format -> hex.matches(format.signature + ".*")).findFirst();
  }

  /** Whether a file of this format may end in {@code ending}. */
  boolean isNamed(String ending) {
    return endings.contains(ending);
  }
}
