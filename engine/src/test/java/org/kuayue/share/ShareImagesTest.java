package org.kuayue.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.font.HeadlineFont;
import org.kuayue.header.Focus;
import org.kuayue.image.Picture;

/** What travels without its page can be read, names its place, and says that its picture is drawn. */
class ShareImagesTest {

  /** Colours that no mixture of the others comes near to: what is green is written, or ruled, in gold. */
  private static final Palette COLOURS =
      new Palette(Color.WHITE, Color.BLACK, Color.RED, Color.RED, Color.WHITE, Color.GREEN);

  private static final ShareText TEXT =
      new ShareText(
          "跨越", "回望五年路", "平顶山高新区", "壹", "发展实现新跨越", "先看两年的账。", "第88位", "国家高新区评价中的位次，三连升",
          new ShareWords("扫码阅读全文", "插图"));

  private static final String ADDRESS = "https://news.example.org/";
  private static final int BAND = 150;

  @TempDir static Path folder;

  private static HeadlineFont font;
  private static Picture drawing;

  @BeforeAll
  static void start() throws IOException {
    font = new HeadlineFont(Path.of("../assets/fonts/headline.ttf"));
    Path svg = Files.writeString(folder.resolve("blue.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 800\"><path fill=\"#00f\" d=\"M0 0h1200v800H0z\"/></svg>");
    drawing = new Picture("blue", svg, "", "blue.svg", 1200, 800, true, Focus.MIDDLE, "", Map.of());
  }

  @Test
  void nothingIsWrittenInGold() throws IOException {
    BufferedImage card = image(ShareCard.draw(TEXT, Optional.empty(), null, font, COLOURS));
    assertThat(count(card, whole(card), Color.GREEN)).isZero();
    BufferedImage poster = image(Poster.draw(TEXT, ADDRESS, Optional.empty(), null, font, COLOURS));
    assertThat(count(poster, new Rectangle(0, 0, Poster.WIDTH, BAND - 8), Color.GREEN)).isZero();
  }

  @Test
  void thePlaceIsNamed() throws IOException {
    ShareText nowhere =
        new ShareText(
            TEXT.masthead(), TEXT.strapline(), "", TEXT.number(), TEXT.title(), TEXT.summary(), TEXT.keyFigure(),
            TEXT.keyFigureMeaning(), TEXT.words());
    Rectangle below = new Rectangle(0, 130, ShareCard.WIDTH, 60);
    assertThat(count(image(ShareCard.draw(TEXT, Optional.empty(), null, font, COLOURS)), below, Color.WHITE)).isPositive();
    assertThat(count(image(ShareCard.draw(nowhere, Optional.empty(), null, font, COLOURS)), below, Color.WHITE)).isZero();
    Rectangle right = new Rectangle(Poster.WIDTH - 300, 0, 300, BAND - 8);
    assertThat(count(image(Poster.draw(TEXT, ADDRESS, Optional.empty(), null, font, COLOURS)), right, Color.WHITE))
        .isPositive();
  }

  @Test
  void aDrawnPictureSaysSoInItsCorner() throws IOException {
    BufferedImage card = image(ShareCard.draw(TEXT, Optional.of(drawing), null, font, COLOURS));
    assertThat(count(card, new Rectangle(580, 580, 80, 50), Color.RED)).isPositive();
    assertThat(count(card, new Rectangle(700, 0, 500, 630), Color.RED)).isZero();
    BufferedImage poster = image(Poster.draw(TEXT, ADDRESS, Optional.of(drawing), null, font, COLOURS));
    assertThat(count(poster, new Rectangle(10, 750, 70, 40), Color.RED)).isPositive();
  }

  @Test
  void linesEndWhereAReaderPauses() {
    Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    TextSetter setter = new TextSetter(graphics, font);
    assertThat(setter.phrases("国家高新区评价中的位次，三连升", 500, 38)).containsExactly("国家高新区评价中的位次，", "三连升");
    assertThat(setter.phrases("problems raised by companies, every one solved", 640, 38))
        .containsExactly("problems raised by companies,", "every one solved");
    assertThat(setter.phrases("2019年园区总收入", 500, 38)).containsExactly("2019年园区总收入");
    assertThat(setter.phrases("高高低低，国家高新区评价中的位次三次连升", 500, 38)).isEqualTo(setter.lines("高高低低，国家高新区评价中的位次三次连升", 500, 38));
    graphics.dispose();
  }

  /** Each line measured anew at each character, they took minutes. */
  @Test
  void longTitlesAreSetInNoTime() {
    TextSetter setter = new TextSetter(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), font);
    String title = "跨越".repeat(5_000);
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> setter.fitting(title, 560, 1, 64));
    assertThat(setter.lines("", 560, 64)).containsExactly("");
  }

  @Test
  void spacesAreThoseOfPages() {
    TextSetter setter = new TextSetter(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), font);
    double digits = setter.width("2020", 100);
    assertThat(setter.width("年2020年", 100)).isEqualTo(digits + 2 * 112.5, within(0.01));
    assertThat(setter.width("体”，园", 100)).isEqualTo(350, within(0.01));
    assertThat(setter.width("体，园", 100)).isEqualTo(300, within(0.01));
    assertThat(setter.width("2020", 100)).isEqualTo(digits);
  }

  private static BufferedImage image(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static Rectangle whole(BufferedImage image) {
    return new Rectangle(0, 0, image.getWidth(), image.getHeight());
  }

  /** How many points of {@code area} are nearly of {@code colour}. */
  private static long count(BufferedImage image, Rectangle area, Color colour) {
    long found = 0;
    for (int y = area.y; y < area.y + area.height; y++) {
      for (int x = area.x; x < area.x + area.width; x++) {
        Color point = new Color(image.getRGB(x, y));
        int far =
            Math.abs(point.getRed() - colour.getRed())
                + Math.abs(point.getGreen() - colour.getGreen())
                + Math.abs(point.getBlue() - colour.getBlue());
        found += far < 120 ? 1 : 0;
      }
    }
    return found;
  }
}
