package org.kuayue.markdown.block;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;

/**
 * A picture that stands alone in its paragraph. Its caption comes from the photo's own file.
 *
 * @param destination the picture as the Markdown names it, such as {@code ../photos/plaza.jpg}
 */
public record Figure(String destination) implements BodyBlock {

  static Figure of(Image image) {
    return new Figure(image.getUrl().toString());
  }

  /** Whether {@code image} is the picture of a figure, and not one in the middle of text. */
  public static boolean isPicture(Node image) {
    return isFigure(image.getParent()) || isFigure(image.getGrandParent());
  }

  private static boolean isFigure(Node node) {
    return node instanceof BlockNode block && block.block() instanceof Figure;
  }

  @Override
  public String kind() {
    return "figure";
  }

  @Override
  public BlockModel model(BlockWriter writer) {
    String picture = destination;
    return page -> page.picture(picture);
  }
}
