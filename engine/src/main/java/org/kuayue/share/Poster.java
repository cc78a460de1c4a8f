package org.kuayue.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kuayue.font.HeadlineFont;
import org.kuayue.image.Encoder;
import org.kuayue.image.Picture;
import org.kuayue.image.PicturePainter;
import org.kuayue.image.Pictures;

/** A tall picture of an article to be passed on by hand: picture, headline, one figure, what it is about, a code to scan. */
final class Poster {

  static final int WIDTH = 1080;
  static final int HEIGHT = 1920;

  private static final int MAX_BYTES = 400_000;
  private static final int BAND = 150;
  private static final int RULE = 8;
  private static final int PICTURE_HEIGHT = 640;
  private static final int MARGIN = 80;
  private static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;
  private static final int GAP = 40;
  private static final int CODE = 280;
  private static final int CODE_TOP = HEIGHT - MARGIN - CODE;
  private static final int TEXT_END = CODE_TOP - 70;

  private final Graphics2D graphics;
  private final TextSetter setter;
  private final ShareText text;
  private final Palette colours;

  private Poster(Graphics2D graphics, HeadlineFont font, ShareText text, Palette colours) {
    this.graphics = graphics;
    this.setter = new TextSetter(graphics, font);
    this.text = text;
    this.colours = colours;
  }

  static byte[] draw(
      ShareText text, String url, Optional<Picture> picture, Pictures pictures, HeadlineFont font, Palette colours)
      throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    PicturePainter.smooth(graphics);
    Poster poster = new Poster(graphics, font, text, colours);
    poster.head();
    int top = BAND + RULE;
    if (picture.isPresent()) {
      Rectangle area = new Rectangle(0, top, WIDTH, PICTURE_HEIGHT);
      PicturePainter.picture(graphics, pictures, picture.get(), area);
      DrawnLabel.paint(graphics, poster.setter, picture.get(), text, area, colours);
      top += PICTURE_HEIGHT;
    }
    poster.summary(poster.figure(poster.title(top + 60)));
    poster.foot(url);
    graphics.dispose();
    return Encoder.JPEG.within(MAX_BYTES, image);
  }

  private void head() {
    fill(colours.paper(), 0, HEIGHT);
    fill(colours.band(), 0, BAND);
    fill(colours.gold(), BAND, RULE);
    double masthead = setter.fitting(text.masthead(), TEXT_WIDTH / 2.0, 1, 88);
    double end = setter.line(text.masthead(), MARGIN, 108, masthead, colours.bandInk()) + 28;
    double room = WIDTH - MARGIN - end - (text.place().isEmpty() ? 0 : GAP);
    double size = Math.min(38, 38 * room / setter.width(text.strapline() + text.place(), 38));
    setter.line(text.strapline(), end, 108, size, colours.bandInk());
    setter.line(text.place(), WIDTH - MARGIN - setter.width(text.place(), size), 108, size, colours.bandInk());
  }

  private double title(double top) {
    double y = top;
    if (!text.number().isEmpty()) {
      setter.line(text.number(), MARGIN, y + 60, 72, colours.accent());
      y += 96;
    }
    double size = setter.fitting(text.title(), TEXT_WIDTH, 2, 108);
    TextSetter.Setting title = setter.title(text.title(), TEXT_WIDTH, size);
    return setter.block(title.lines(), MARGIN, y, title.size(), 1.25, colours.ink()) + 24;
  }

  private double figure(double top) {
    if (text.keyFigure().isEmpty()) {
      return top;
    }
    double size = setter.fitting(text.keyFigure(), TEXT_WIDTH * 0.6, 1, 120);
    double beside = setter.line(text.keyFigure(), MARGIN, top + 110, size, colours.accent()) + 32;
    double width = WIDTH - MARGIN - beside;
    double small = setter.fitting(text.keyFigureMeaning(), width, 2, 38);
    List<String> lines = setter.phrases(text.keyFigureMeaning(), width, small);
    setter.block(lines, beside, top + 122 - lines.size() * small * 1.3, small, 1.3, colours.ink());
    return top + 160;
  }

  private void summary(double top) {
    double size = 38;
    while (top + setter.lines(text.summary(), TEXT_WIDTH, size).size() * size * 1.55 > TEXT_END) {
      size *= 0.95;
    }
    setter.block(setter.lines(text.summary(), TEXT_WIDTH, size), MARGIN, top, size, 1.55, colours.ink());
  }

  private void foot(String url) throws IOException {
    graphics.setColor(colours.gold());
    graphics.fillRect(MARGIN, CODE_TOP - 40, TEXT_WIDTH, 3);
    QrCode.paint(graphics, url, new Rectangle(WIDTH - MARGIN - CODE, CODE_TOP, CODE, CODE));
    int width = TEXT_WIDTH - CODE - 40;
    String scan = text.words().scan();
    double size = setter.fitting(scan, width, 1, 44);
    setter.line(scan, MARGIN, CODE_TOP + 80, size, colours.accent());
    String shown = url.replaceFirst("^https?://", "");
    setter.line(shown, MARGIN, CODE_TOP + 140, setter.fitting(shown, width, 1, 28), colours.ink());
  }

  private void fill(Color colour, int top, int height) {
    graphics.setColor(colour);
    graphics.fillRect(0, top, WIDTH, height);
  }
}
