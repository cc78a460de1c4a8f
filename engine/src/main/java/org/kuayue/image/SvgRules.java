package org.kuayue.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What an SVG may have. Elements are allowed by name: of those that are not, new ones come with each browser. References
 * stay within the file, so that a drawing asks nobody for anything.
 */
final class SvgRules {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg", "g", "defs", "symbol", "use", "title", "desc", "style", "path", "rect", "circle", "ellipse", "line",
          "polyline", "polygon", "text", "tspan", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
          "pattern", "marker");

  /** In the order in which they are named; CSS escapes could spell the others. */
  private static final List<String> FORBIDDEN = List.of("@import", "javascript:", "\\", "image-set(");

  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*+(?![\"']?#)");
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})(\\.\\d+)?(px)?");

  private SvgRules() {}

  /**
   * The encoding that {@code svg} declares, where its {@code text}, which is in UTF-8, has another: the parser is given
   * characters and does not mind, but browsers go by it.
   */
  static Optional<String> wrongEncoding(XMLStreamReader svg, String text) {
    return Optional.ofNullable(svg.getCharacterEncodingScheme())
        .filter(declared -> !declared.equalsIgnoreCase("UTF-8"))
        .filter(declared -> !declared.equalsIgnoreCase("US-ASCII") || text.chars().anyMatch(character -> character > 0x7F));
  }

  /** What the element at which {@code svg} stands must not be or have. */
  static Optional<String> inElement(XMLStreamReader svg) {
    String name = svg.getLocalName();
    if (!NAMESPACE.equals(svg.getNamespaceURI()) || !ELEMENTS.contains(name)) {
      return Optional.of("<" + (svg.getPrefix().isEmpty() ? "" : svg.getPrefix() + ":") + name + ">");
    }
    for (int i = 0; i < svg.getAttributeCount(); i++) {
      String attribute = svg.getAttributeLocalName(i);
      String value = svg.getAttributeValue(i);
      boolean leavesFile = attribute.equals("href") && !value.startsWith("#");
      if (attribute.toLowerCase(Locale.ROOT).startsWith("on") || attribute.equals("base") || leavesFile) {
        return Optional.of(attribute);
      }
      Optional<String> unsafe = inText(value);
      if (unsafe.isPresent()) {
        return unsafe;
      }
    }
    return Optional.empty();
  }

  /** What a style sheet, a style attribute or any other text must not have. */
  static Optional<String> inText(String text) {
    String low = text.toLowerCase(Locale.ROOT);
    if (REFERENCE.matcher(low).find()) {
      return Optional.of("url()");
    }
    for (String bad : FORBIDDEN) {
      if (low.contains(bad)) {
        return Optional.of(bad);
      }
    }
    return Optional.empty();
  }

  /** The size by {@code width} and {@code height}; a {@code viewBox} gives no size, only a form. */
  static Optional<Drawing> size(XMLStreamReader svg) {
    String width = svg.getAttributeValue(null, "width");
    String height = svg.getAttributeValue(null, "height");
    int wide = length(width);
    int high = length(height);
    return wide > 0 && high > 0 ? Optional.of(new Drawing(wide, high)) : Optional.empty();
  }

  private static int length(String text) {
    Matcher matcher = LENGTH.matcher(text == null ? "" : text.strip());
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}
