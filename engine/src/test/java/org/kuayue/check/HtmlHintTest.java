package org.kuayue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlHintTest {

  @ParameterizedTest
  @ValueSource(strings = {"iframe", "video"})
  void aVideoIsALink(String name) {
    assertThat(HtmlHint.of(name, List.of("br")).zh()).contains("[看视频](https://…)");
  }
}
