package org.kuayue.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kuayue.font.HeadlineFont;

/** Titles break where a reader would pause, as long as they stay nearly as large. */
class TextSetterTest {

  private static final double WIDTH = 448;
  private static final double SIZE = 104;

  private final TextSetter setter = new TextSetter(null, new HeadlineFont(Path.of("../assets/fonts/headline.ttf")));

  @Test
  void aShortTitleIsOneLine() {
    assertThat(title("关于本专题").lines()).containsExactly("关于本专题");
    assertThat(title("关于本专题").size()).isBetween(0.7 * SIZE, SIZE);
    assertThat(title("六张图片").size()).isEqualTo(SIZE);
  }

  @Test
  void aLongerOneHasLinesOfMuchTheSameLength() {
    assertThat(title("发展实现新跨越").lines()).containsExactly("发展实现", "新跨越");
    assertThat(title("发展实现新跨越").size()).isEqualTo(SIZE);
  }

  @Test
  void aTitleOfTwoPhrasesEndsItsLinesWithThem() {
    assertThat(title("看五年，再出发").lines()).containsExactly("看五年，", "再出发");
    double size = setter.fitting("A Rousing Song, a New Chapter", WIDTH, 3, SIZE);
    assertThat(setter.title("A Rousing Song, a New Chapter", WIDTH, size).lines()).containsExactly("A Rousing Song,", "a New Chapter");
  }

  @Test
  void aTitleOfTwoHalvesIsPartedAtTheSpaceBetweenThem() {
    assertThat(title("跨越发展　创新服务").lines()).containsExactly("跨越发展", "创新服务");
    assertThat(title("发展　实现新跨越").lines()).containsExactly("发展", "实现新跨越");
    assertThat(setter.lines("跨越发展　创新", 3.5 * SIZE, SIZE)).containsExactly("跨越发", "展　创", "新");
    assertThat(setter.width("桥　桥", SIZE)).isEqualTo(setter.width("桥桥", SIZE) + SIZE);
  }

  @Test
  void aPhraseThatWouldMakeItMuchSmallerIsParted() {
    assertThat(title("回望高新区走过的五年路，再出发").lines()).hasSize(4);
    assertThat(title("回望高新区走过的五年路，再出发").size()).isEqualTo(SIZE);
  }

  private TextSetter.Setting title(String text) {
    return setter.title(text, WIDTH, SIZE);
  }
}
