package org.kuayue.preview;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kuayue.markdown.TextCount;
import org.kuayue.publish.compress.Compression;

/**
 * A baked page as the preview serves it: with the preview's script, and without the content security policy, which would
 * rightly refuse it. The baked file is not touched.
 */
final class ServedPage {

  private static final Pattern POLICY =
      Pattern.compile("<meta[^>]+http-equiv=\"?Content-Security-Policy\"?[^>]*>", Pattern.CASE_INSENSITIVE);
  private static final String BODY_END = "</body>";

  private ServedPage() {}

  /**
   * The bytes to serve for the baked {@code html}. The script is handed what the page weighs, as the audit weighs it, and how
   * much text it has: counted anew in the browser, with the furniture around it, that would be another number than the page's.
   */
  static byte[] of(byte[] html, TextCount count) {
    String page = POLICY.matcher(new String(html, StandardCharsets.UTF_8)).replaceAll("");
    String script =
        "<script src=\"%s\" data-weight=\"%s\" data-han=\"%s\" data-words=\"%s\" data-minutes=\"%s\" defer></script>\n"
            .formatted(PreviewServer.SCRIPT, Compression.weight(html), count.han(), count.words(), count.minutes());
    int end = page.lastIndexOf(BODY_END);
    String served = end < 0 ? page + script : page.substring(0, end) + script + page.substring(end);
    return served.getBytes(StandardCharsets.UTF_8);
  }
}
