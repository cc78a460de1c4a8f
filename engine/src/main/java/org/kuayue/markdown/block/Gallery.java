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
  public BlockModel model(BlockWriter writer) {
    List<String> pictures = figures.stream().map(Figure::destination).toList();
    return page -> Map.of("figures", pictures.stream().map(page::picture).toList());
  }
}
