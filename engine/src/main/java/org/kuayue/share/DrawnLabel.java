package org.kuayue.share;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import org.kuayue.image.Picture;

/** The word in a picture's corner that says that it is drawn: a share image travels without the caption that says so. */
final class DrawnLabel {

  private static final int SIZE = 26;
  private static final int PADDING = 14;

  private DrawnLabel() {}

  static void paint(
      Graphics2D graphics, TextSetter setter, Picture picture, ShareText text, Rectangle area, Palette colours) {
    String word = text.words().illustration();
    if (!picture.illustration() || word.isEmpty()) {
      return;
    }
    double width = setter.width(word, SIZE) + 2 * PADDING;
    double height = SIZE * 1.2 + PADDING;
    double top = area.getMaxY() - height;
    graphics.setColor(colours.paper());
    graphics.fill(new Rectangle2D.Double(area.x, top, width, height));
    setter.line(word, area.x + PADDING, top + PADDING / 2.0 + SIZE, SIZE, colours.accent());
  }
}
