package org.kuayue.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a drawing as a painter meets them: what is referred to is met again each time and may refer to more, so
 * that a few lines can take minutes to paint. To forbid references in what is referred to was rejected: drawing programs
 * write them, and one part of many elements that is met many times is too much without them.
 */
final class PaintingOrder {

  /** As many elements and references are met at most. */
  static final int LIMIT = 100_000;

  private static final Pattern REFERENCE =
      Pattern.compile("(?:(clip-path|mask)\\s*+:\\s*+)?url\\(\\s*+[\"']?+#([^\"')\\s]*+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SELECTOR = Pattern.compile("[.#]?[\\w-]++|[*\\[:]");

  private final Deque<Element> open = new ArrayDeque<>();
  private final List<Element> outermost = new ArrayList<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, References> styles = new HashMap<>();
  private int met;
  private int place;

  /** Ids: what is met where they stand, and what is met there and in every part, since fills and strokes are inherited. */
  private record References(Set<String> once, Set<String> inherited) {

    References() {
      this(new HashSet<>(), new HashSet<>());
    }

    void addAll(String declarations) {
      REFERENCE
          .matcher(declarations)
          .results()
          .forEach(found -> (found.group(1) == null ? inherited : once).add(found.group(2)));
    }
  }

  /** An element at {@code offset}, which a style sheet may mean by any of {@code selectors}. */
  private record Element(int offset, String name, List<String> selectors, References references, List<Element> parts) {

    static Element of(XMLStreamReader svg, int offset) {
      String name = svg.getLocalName();
      List<String> selectors = new ArrayList<>(List.of("*", "[", ":", name));
      References references = new References();
      for (int i = 0; i < svg.getAttributeCount(); i++) {
        String value = svg.getAttributeValue(i);
        switch (svg.getAttributeLocalName(i)) {
          case "id" -> selectors.add("#" + value);
          case "class" -> Stream.of(value.strip().split("\\s+")).forEach(each -> selectors.add("." + each));
          case "href" -> references.once.add(value.replaceFirst("^#", ""));
          case "style" -> references.addAll(value);
          default -> references.addAll(svg.getAttributeLocalName(i) + ":" + value);
        }
      }
      return new Element(offset, name, selectors, references, new ArrayList<>());
    }

    /** Whether it holds colours only: it is met, and nothing in it is. */
    boolean isGradient() {
      return name.endsWith("Gradient");
    }
  }

  /** The element at which {@code svg} stands begins, at {@code offset}. */
  void begin(XMLStreamReader svg, int offset) {
    Element element = Element.of(svg, offset);
    Optional.ofNullable(svg.getAttributeValue(null, "id")).ifPresent(id -> byId.putIfAbsent(id, element));
    (open.isEmpty() ? outermost : open.peek().parts).add(element);
    open.push(element);
  }

  /** The element that began last ends. */
  void end() {
    open.pop();
  }

  /** What the style sheet {@code css} makes elements refer to. */
  void style(String css) {
    String selectors = "";
    for (String piece : css.split("(?<=[{}])")) {
      if (piece.endsWith("{")) {
        selectors = piece;
      } else if (REFERENCE.matcher(piece).find()) {
        SELECTOR
            .matcher(selectors)
            .results()
            .forEach(one -> styles.computeIfAbsent(one.group(), any -> new References()).addAll(piece));
      }
    }
  }

  /** Where the element begins that makes it too much for a painter, if one does. */
  Optional<Integer> tooMuch() {
    return walkAll(outermost, Set.of(), 1, false) ? Optional.empty() : Optional.of(place);
  }

  private boolean walkAll(List<Element> elements, Set<String> inherited, int depth, boolean again) {
    return elements.stream().allMatch(element -> walk(element, inherited, depth, again));
  }

  /** Meets {@code element}, what it refers to and its parts; whether that is bearable so far. */
  private boolean walk(Element element, Set<String> inherited, int depth, boolean again) {
    place = again ? place : element.offset;
    met++;
    if (element.isGradient()) {
      return met <= LIMIT;
    }
    Set<String> once = new HashSet<>(element.references.once);
    Set<String> paints = new HashSet<>(inherited);
    paints.addAll(element.references.inherited);
    for (String selector : element.selectors) {
      References style = styles.getOrDefault(selector, new References());
      once.addAll(style.once);
      paints.addAll(style.inherited);
    }
    met += once.size() + paints.size();
    return met <= LIMIT
        && depth <= Drawing.MAX_DEPTH
        && walkAll(found(once), element.name.equals("use") ? paints : Set.of(), depth + 1, true)
        && walkAll(found(paints), Set.of(), depth + 1, true)
        && walkAll(element.parts, paints, depth + 1, again);
  }

  private List<Element> found(Set<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }
}
