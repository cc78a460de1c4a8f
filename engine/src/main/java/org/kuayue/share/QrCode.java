package org.kuayue.share;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.IOException;

/** An address that a camera reads. Always black on white: what else a poster's colours do, cameras read that. */
public final class QrCode {

  /** The white around it that the standard asks for, in modules. */
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * The code for {@code url} as a drawing for a web page, one unit a module.
   *
   * @throws IOException if the address is too long for a code
   */
  public static String svg(String url) throws IOException {
    ByteMatrix modules = modules(url);
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          dark.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    int size = modules.getWidth() + 2 * QUIET;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\"><path fill=\"#fff\" d=\"M0 0h%sv%sH0z\"/><path d=\"%s\"/></svg>"
        .formatted(size, size, size, size, dark);
  }

  private static ByteMatrix modules(String url) throws IOException {
    try {
      return Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix();
    } catch (WriterException e) {
      throw new IOException("too long for a code: " + url, e);
    }
  }

  static void paint(Graphics2D graphics, String url, Rectangle area) throws IOException {
    ByteMatrix modules = modules(url);
    graphics.setColor(Color.WHITE);
    graphics.fill(area);
    graphics.setColor(Color.BLACK);
    int module = Math.min(area.width, area.height) / (modules.getWidth() + 2 * QUIET);
    int left = area.x + (area.width - module * modules.getWidth()) / 2;
    int top = area.y + (area.height - module * modules.getHeight()) / 2;
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y) == 1) {
          graphics.fillRect(left + x * module, top + y * module, module, module);
        }
      }
    }
  }
}
