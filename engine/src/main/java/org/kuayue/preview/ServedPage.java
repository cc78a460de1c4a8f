package org.kuayue.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A baked page as the preview serves it: with the preview's script, and without the content security policy, which would
 * rightly refuse it. The baked file is not touched.
 */
final class ServedPage {

  private static final Pattern POLICY =
      Pattern.compile("<meta[^>]+http-equiv=\"?Content-Security-Policy\"?[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final String BODY_END = "</body>";

  private ServedPage() {}

  /** The bytes to serve for the baked {@code html}. */
  static byte[] of(byte[] html) {
    String page = POLICY.matcher(new String(html, StandardCharsets.UTF_8)).replaceAll("");
    String script =
        "<script src=\"" + PreviewServer.SCRIPT + "\" data-weight=\"" + compressed(html) + "\" defer></script>\n";
    int end = page.lastIndexOf(BODY_END);
    String served = end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
    return served.getBytes(StandardCharsets.UTF_8);
  }

  /** What {@code html} weighs on the wire: the number that the page's budget is about. */
  private static int compressed(byte[] html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html);
    } catch (IOException e) {
      throw new UncheckedIOException("into memory", e);
    }
    return bytes.size();
  }
}
