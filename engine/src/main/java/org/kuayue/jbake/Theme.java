package org.kuayue.jbake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The edition's colours, as the style sheets see them: {@code theme.accent} is {@code --accent}, and {@code
 * theme.dark.accent} replaces it where the reader's device is set to dark. A page may let the reader choose by the radios
 * {@code #scheme-light} and {@code #scheme-dark}; {@code light-dark()} would be shorter, but phones of 2023 drop it.
 *
 * @param colours by property key
 */
record Theme(SortedMap<String, String> colours) {

  static final String PREFIX = "theme.";
  static final String DARK = PREFIX + "dark.";

  /** Six hexadecimal digits: nothing else of a property file gets into a style sheet. */
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

  /** {@code value}, if it is a colour. */
  static Optional<String> colour(String value) {
    return Optional.of(value).filter(COLOUR.asMatchPredicate());
  }

  /** The keys that have an effect with style sheets that use the custom {@code properties}. */
  static Set<String> keys(Set<String> properties) {
    return properties.stream().flatMap(name -> Stream.of(PREFIX + name, DARK + name)).collect(Collectors.toSet());
  }

  /** The custom properties of both colour schemes. */
  String css() {
    String light = properties(false);
    String dark = properties(true);
    return ":root{" + light + "}\n@media (prefers-color-scheme:dark){:root{" + dark + "}}\n"
        + chosen("light", light) + "@media screen{" + chosen("dark", dark) + "}\n"; // paper is always light
  }

  private static String chosen(String scheme, String properties) {
    return ":root:has(#scheme-" + scheme + ":checked){color-scheme:" + scheme + ";" + properties + "}\n";
  }

  /** The colour called {@code name} in light and dark, where the edition sets it. */
  Optional<Map<String, String>> pair(String name) {
    return Optional.ofNullable(colours.get(PREFIX + name))
        .map(light -> Map.of("light", light, "dark", colours.get(darkKey(name))));
  }

  /** The key of what readers in the dark see as {@code name}: the light one's where no other is set. */
  String darkKey(String name) {
    return colours.containsKey(DARK + name) ? DARK + name : PREFIX + name;
  }

  /** The colours for readers in the light, by the names that style sheets have for them. */
  SortedMap<String, String> light() {
    SortedMap<String, String> light = new TreeMap<>();
    colours.forEach((key, value) -> {
      if (!key.startsWith(DARK)) {
        light.put(key.substring(PREFIX.length()), value);
      }
    });
    return light;
  }

  private String properties(boolean dark) {
    String prefix = dark ? DARK : PREFIX;
    return colours.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(DARK) == dark)
        .map(entry -> "--" + entry.getKey().substring(prefix.length()) + ":" + entry.getValue())
        .collect(Collectors.joining(";"));
  }
}
