package org.kuayue.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "摄影：张三", "张三 摄", "张三/摄", "张三摄影", "图/张三", "图：张三", "张三 供图", "市档案馆提供", "资料图片", "Photo by Zhang San",
        "Photograph: Zhang San", "By Zhang San", "Courtesy of the museum", "Zhang San (photographer)"
      })
  void knowsARole(String text) {
    assertThat(new Credit(text).saysRole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"张三", "张三、李四", "图雅", "新华社", "Zhang San", "Byron Hall", "Zhang San/Xinhua"})
  void knowsANameAlone(String text) {
    assertThat(new Credit(text).saysRole()).isFalse();
  }
}
