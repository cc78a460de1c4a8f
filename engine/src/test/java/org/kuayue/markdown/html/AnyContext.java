package org.kuayue.markdown.html;

import java.util.List;
import java.util.Map;

/** A page on which addresses stay as they are. Of each block only its kind is printed, though all HTML in it is made. */
public class AnyContext implements BodyContext {

  @Override
  public String href(String destination) {
    return destination;
  }

  @Override
  public String print(Map<String, Object> block) {
    make(block);
    return "<div>" + block.get("kind") + "</div>";
  }

  @Override
  public Map<String, Object> picture(String destination) {
    return Map.of("src", destination);
  }

  private void make(Object model) {
    if (model instanceof Html html) {
      html.on(this);
    } else if (model instanceof List<?> list) {
      list.forEach(this::make);
    } else if (model instanceof Map<?, ?> map) {
      map.values().forEach(this::make);
    }
  }
}
