package org.kuayue.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;
import org.kuayue.header.Focus;

class ShapeTest {

  @Test
  void cropsAroundTheFocus() {
    assertThat(Shape.SQUARE.crop(300, 200, Focus.MIDDLE)).isEqualTo(new Rectangle(50, 0, 200, 200));
    assertThat(Shape.WIDE.crop(160, 200, new Focus(50, 50))).isEqualTo(new Rectangle(0, 55, 160, 90));
    assertThat(Shape.CARD.crop(400, 200, new Focus(70, 50))).isEqualTo(new Rectangle(133, 0, 267, 200));
  }

  @Test
  void staysWithinThePicture() {
    assertThat(Shape.SQUARE.crop(300, 200, new Focus(0, 0))).isEqualTo(new Rectangle(0, 0, 200, 200));
    assertThat(Shape.SQUARE.crop(300, 200, new Focus(100, 100))).isEqualTo(new Rectangle(100, 0, 200, 200));
    assertThat(Shape.WHOLE.crop(300, 200, new Focus(0, 0))).isEqualTo(new Rectangle(300, 200));
  }

  @Test
  void neverEnlarges() {
    assertThat(Shape.WHOLE.widths(5_000)).containsExactly(360, 720, 1080, 1600);
    assertThat(Shape.WHOLE.widths(1_000)).containsExactly(360, 720, 1_000);
    assertThat(Shape.WHOLE.widths(720)).containsExactly(360, 720);
    assertThat(Shape.WHOLE.widths(64)).containsExactly(64);
  }
}
