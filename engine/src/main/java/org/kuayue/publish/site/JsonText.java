package org.kuayue.publish.site;

import java.util.Map;
import java.util.stream.Collectors;

/** JSON for the few flat lists that are published; a library for them would be loaded in every bake. */
public final class JsonText {

  private JsonText() {}

  /** An object on one line; values are text or numbers, in the map's order. */
  public static String object(Map<String, ?> members) {
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ": " + value(member.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** {@code text} in quotes. */
  public static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String value(Object value) {
    return value instanceof Number ? value.toString() : string(value.toString());
  }
}
