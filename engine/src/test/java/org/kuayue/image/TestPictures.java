package org.kuayue.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, drawn and put together here: nothing is downloaded. */
public final class TestPictures {

  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP13 = 0xED;
  private static final int APP14 = 0xEE;

  private TestPictures() {}

  /** Four corners of four colours: red and green above, blue and white below. */
  public static BufferedImage corners(int width, int height) {
    return corners(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** One bit a pixel, so that a huge one is small, or what else the format can do. */
  public static byte[] plain(int width, int height, String format) throws IOException {
    return bytes(corners(width, height, format.equals("png") ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB), format);
  }

  /** The GIF with its only frame a second time. */
  public static byte[] twice(byte[] gif) {
    int table = (gif[10] & 0x80) == 0 ? 0 : 3 << (gif[10] & 7) + 1;
    byte[] frame = Arrays.copyOfRange(gif, 13 + table, gif.length - 1);
    return concat(Arrays.copyOf(gif, gif.length - 1), frame, hex("3B"));
  }

  static BufferedImage corners(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < colours.length; i++) {
      graphics.setColor(colours[i]);
      graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, (width + 1) / 2, (height + 1) / 2);
    }
    graphics.dispose();
    return image;
  }

  /** {@code image} in a format of the JDK. */
  public static byte[] bytes(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("no writer for " + format);
    }
    return out.toByteArray();
  }

  /** {@code jpeg} with all that a camera and an archive write into it: EXIF with place and thumbnail, XMP, IPTC. */
  public static byte[] withMetadata(byte[] jpeg, int orientation) throws IOException {
    byte[] xmp =
        ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:source>Home</dc:source></rdf:Description></rdf:RDF></x:xmpmeta>")
            .getBytes(StandardCharsets.UTF_8);
    byte[] iptc =
        concat("Photoshop 3.0\08BIM".getBytes(StandardCharsets.US_ASCII), hex("0404 0000 0000000C 1C0250 0007"), "Someone".getBytes(StandardCharsets.US_ASCII));
    byte[] segments = concat(segment(APP1, exif(orientation)), segment(APP1, xmp), segment(APP13, iptc));
    return insert(jpeg, 2, segments);
  }

  /** {@code jpeg} with an ICC profile. */
  static byte[] withProfile(byte[] jpeg, byte[] profile) {
    byte[] head = concat("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII), hex("0101"));
    return insert(jpeg, 2, segment(APP2, concat(head, profile)));
  }

  /** {@code jpeg} of four bands, marked as CMYK by Adobe's segment. */
  static byte[] withAdobeMark(byte[] jpeg) {
    return insert(jpeg, 2, segment(APP14, concat("Adobe".getBytes(StandardCharsets.US_ASCII), hex("0064 0000 0000 00"))));
  }

  /** An EXIF block: the orientation, a position, and a thumbnail in a second directory. */
  private static byte[] exif(int orientation) throws IOException {
    byte[] thumbnail = bytes(corners(16, 16), "jpg");
    ByteBuffer tiff = ByteBuffer.allocate(116 + thumbnail.length);
    tiff.put(hex("4D4D 002A 00000008"));
    tiff.putShort((short) 2);
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x8825, 4, 1, 38);
    tiff.putInt(86);
    tiff.putShort((short) 1); // at 38: the position
    entry(tiff, 0x0001, 2, 2, 'N' << 24);
    tiff.putInt(0);
    tiff.position(86);
    tiff.putShort((short) 2); // the directory of the thumbnail
    entry(tiff, 0x0201, 4, 1, 116);
    entry(tiff, 0x0202, 4, 1, thumbnail.length);
    tiff.putInt(0);
    tiff.position(116);
    tiff.put(thumbnail);
    return concat("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static byte[] segment(int marker, byte[] data) {
    ByteBuffer segment = ByteBuffer.allocate(4 + data.length);
    return segment.put((byte) 0xFF).put((byte) marker).putShort((short) (data.length + 2)).put(data).array();
  }

  /** {@code png} with a chunk behind its head. */
  public static byte[] withChunk(byte[] png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
    chunk.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    return insert(png, 33, chunk.array());
  }

  /** A name, a zero, a method and {@code length} bytes, packed: {@code data} and then zeros. */
  public static byte[] packed(byte[] data, long length) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write("name\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(1), 1 << 16)) {
      deflated.write(data);
      byte[] zeros = new byte[1 << 20];
      for (long left = length - data.length; left > 0; left -= zeros.length) {
        deflated.write(zeros, 0, (int) Math.min(left, zeros.length));
      }
    }
    return out.toByteArray();
  }

  /** {@code png} that says of itself that it has another size. */
  public static byte[] claiming(byte[] png, int width, int height) {
    byte[] head = Arrays.copyOfRange(png, 12, 29);
    ByteBuffer.wrap(head).putInt(4, width).putInt(8, height);
    CRC32 crc = new CRC32();
    crc.update(head);
    byte[] claiming = png.clone();
    ByteBuffer.wrap(claiming).put(12, head).putInt(29, (int) crc.getValue());
    return claiming;
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  static byte[] hex(String digits) {
    return java.util.HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  private static byte[] insert(byte[] into, int at, byte[] inserted) {
    return concat(Arrays.copyOf(into, at), inserted, Arrays.copyOfRange(into, at, into.length));
  }
}
