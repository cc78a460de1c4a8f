package org.kuayue.markdown.block;

import java.util.List;
import java.util.Map;

/**
 * Several pictures that share a paragraph, and nothing else with them.
 *
 * @param figures in their order
 */
record Gallery(List<Figure> figures) implements BodyBlock {

  @Override
  public String kind() {
    return "gallery";
  }

  @Override
  public Map<String, Object> model(BlockWriter writer) {
    return Map.of("figures", figures.stream().map(figure -> writer.picture(figure.destination())).toList());
  }
}
