package org.kuayue.publish.site;

import freemarker.template.utility.StringUtil;
import java.util.Map;

/**
 * JSON for the few small things that are published; a library for it would be loaded in every bake. Text is escaped by
 * FreeMarker, which is loaded anyway.
 */
public final class JsonText {

  private JsonText() {}

  /** An object on one line; values are text or numbers, in the map's order. */
  public static String object(Map<String, ?> members) {
    StringBuilder object = new StringBuilder("{");
    members.forEach(
        (name, value) -> {
          object.append(object.length() > 1 ? ", " : "").append(string(name)).append(": ").append(value(value));
        });
    return object.append('}').toString();
  }

  /** {@code text} in quotes, such as may stand in a script and in an HTML {@code script} element, too. */
  public static String string(String text) {
    return '"' + StringUtil.jsonStringEnc(text) + '"';
  }

  private static String value(Object value) {
    return value instanceof Number ? value.toString() : string(value.toString());
  }
}
