package org.kuayue.markdown.html;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address in whose words a line may end: behind what divides its parts, and before a full stop, which would end a
 * sentence there. As one long word it goes to the next line as a whole, and the justified line before it, of a few Chinese
 * characters, is drawn out over all its width.
 */
public final class BreakableAddress {

  private static final Pattern BREAK = Pattern.compile("(?<=[/?&=])(?=[^/])|(?<=\\w)(?=\\.)");

  private BreakableAddress() {}

  /** The HTML of {@code address}. */
  public static String html(String address) {
    return BREAK.splitAsStream(address).map(Escape::text).collect(Collectors.joining("<wbr>"));
  }
}
