package org.kuayue.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimplifiedTest {

  @Test
  void charactersKeepTheirPlaces() {
    assertThat(Simplified.of("縣委書記 周建國，1.5萬人")).isEqualTo("县委书记 周建國，1.5万人");
    assertThat(Simplified.of("𠮷野家 no change")).isEqualTo("𠮷野家 no change");
  }
}
