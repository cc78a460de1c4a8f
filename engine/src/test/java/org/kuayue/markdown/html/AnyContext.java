package org.kuayue.markdown.html;

import java.util.Map;

/** A page on which addresses stay as they are, and of each block only its kind is printed. */
public final class AnyContext implements BodyContext {

  @Override
  public String href(String destination) {
    return destination;
  }

  @Override
  public String print(Map<String, Object> block) {
    return "<div>" + block.get("kind") + "</div>";
  }

  @Override
  public Map<String, Object> picture(String destination) {
    return Map.of("src", destination);
  }
}
