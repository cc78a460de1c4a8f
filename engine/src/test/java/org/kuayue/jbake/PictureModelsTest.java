package org.kuayue.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page's style sheet says of its photographs. */
class PictureModelsTest {

  /** Where a picture does not come, its words stand on its colour: the page's ink cannot be read on a night sky. */
  @Test
  void wordsInThePlaceOfAPictureCanBeRead() {
    assertThat(PictureModels.ground("#1b2a4a")).isEqualTo("background:#1b2a4a;color:#fff;");
    assertThat(PictureModels.ground("#d8cdb9")).isEqualTo("background:#d8cdb9;color:#000;");
    for (String colour : List.of("#b02c12", "#777777", "#747474", "#3a7d2c", "#ff0000")) {
      String words = PictureModels.ground(colour).endsWith("#fff;") ? "#ffffff" : "#000000";
      assertThat(ThemeContrast.ratio(colour, words)).as(colour).isGreaterThan(4.5);
    }
  }
}
