package org.kuayue.share;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.kuayue.font.HeadlineFont;
import org.kuayue.image.Encoder;
import org.kuayue.image.Picture;
import org.kuayue.image.PicturePainter;
import org.kuayue.image.Pictures;

/** The picture that chat apps and search engines show for a page: the masthead's band above, the picture beside the headline. */
final class ShareCard {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MAX_BYTES = 120_000;
  private static final int TEXT_WIDTH = 560;
  private static final int MARGIN = 56;
  private static final int RULE = 8;
  private static final int NUMBER = 72;
  private static final int PLACE = 52;
  private static final double LEADING = 1.22;

  private ShareCard() {}

  static byte[] draw(ShareText text, Optional<Picture> picture, Pictures pictures, HeadlineFont font, Palette colours)
      throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    PicturePainter.smooth(graphics);
    graphics.setColor(colours.band());
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    TextSetter setter = new TextSetter(graphics, font);
    int textWidth = picture.isPresent() ? TEXT_WIDTH : WIDTH;
    if (picture.isPresent()) {
      Rectangle beside = new Rectangle(TEXT_WIDTH + RULE, 0, WIDTH - TEXT_WIDTH - RULE, HEIGHT);
      PicturePainter.picture(graphics, pictures, picture.get(), beside);
      DrawnLabel.paint(graphics, setter, picture.get(), text, beside, colours);
      graphics.setColor(colours.gold());
      graphics.fillRect(TEXT_WIDTH, 0, RULE, HEIGHT);
    }
    text(setter, text, textWidth - 2 * MARGIN, colours);
    graphics.dispose();
    return Encoder.JPEG.within(MAX_BYTES, image);
  }

  private static void text(TextSetter setter, ShareText text, int width, Palette colours) {
    double masthead = setter.fitting(text.masthead(), width, 1, 64);
    setter.line(text.masthead(), MARGIN, MARGIN + masthead, masthead, colours.bandInk());
    double beside = MARGIN + setter.width(text.masthead(), masthead) + 20;
    if (!text.strapline().isEmpty() && beside + setter.width(text.strapline(), 30) < MARGIN + width) {
      setter.line(text.strapline(), beside, MARGIN + masthead, 30, colours.bandInk());
    }
    double place = text.place().isEmpty() ? 0 : setter.fitting(text.place(), width, 1, 34);
    setter.line(text.place(), MARGIN, MARGIN + masthead + PLACE, place, colours.bandInk());
    double number = text.number().isEmpty() ? 0 : NUMBER + 24;
    double room = HEIGHT - 2 * MARGIN - masthead - (place == 0 ? 0 : PLACE) - number - 40;
    double size = setter.fitting(text.title(), width, 3, 104);
    while (setter.lines(text.title(), width, size).size() * size * LEADING > room) {
      size *= 0.95;
    }
    TextSetter.Setting title = setter.title(text.title(), width, size);
    double top = HEIGHT - MARGIN - title.height(LEADING);
    setter.line(text.number(), MARGIN, top - 24, NUMBER, colours.bandInk());
    setter.block(title.lines(), MARGIN, top, title.size(), LEADING, colours.bandInk());
  }
}
