package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCountTest {

  @Test
  void countsEachScriptInItsOwnUnit() {
    assertThat(TextCount.of("增长5.3%，GDP居全市第一。")).isEqualTo(new TextCount(7, 2));
    assertThat(TextCount.of("It’s a well-kept 16,1 road")).isEqualTo(new TextCount(0, 5));
    assertThat(TextCount.of("𠮷")).isEqualTo(new TextCount(1, 0));
  }

  @Test
  void readsEachAtItsOwnPace() {
    assertThat(new TextCount(1200, 0).minutes()).isEqualTo(3);
    assertThat(new TextCount(0, 690).minutes()).isEqualTo(3);
    assertThat(new TextCount(1, 0).minutes()).isEqualTo(1);
  }
}
