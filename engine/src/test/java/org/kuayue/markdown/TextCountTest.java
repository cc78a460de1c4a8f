package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kuayue.source.SourceFile;

class TextCountTest {

  @Test
  void countsEachScriptInItsOwnUnit() {
    assertThat(TextCount.of("增长5.3%，GDP居全市第一。")).isEqualTo(new TextCount(7, 2));
    assertThat(TextCount.of("It’s a well-kept 16,1 road")).isEqualTo(new TextCount(0, 5));
    assertThat(TextCount.of("a- b 中-c d--e 2½")).isEqualTo(new TextCount(1, 6));
    assertThat(TextCount.of("5G和AI")).isEqualTo(new TextCount(1, 2));
    assertThat(TextCount.of("It doesn't cost ½.")).isEqualTo(new TextCount(0, 4));
    assertThat(TextCount.of("第Ⅱ期：1-二")).isEqualTo(new TextCount(3, 2));
    assertThat(TextCount.of("up 16.1")).isEqualTo(new TextCount(0, 2));
    assertThat(TextCount.of("𠮷")).isEqualTo(new TextCount(1, 0));
    assertThat(TextCount.of("〇、々：⻌")).isEqualTo(new TextCount(3, 0));
  }

  @Test
  void countsWhatReadersRead() {
    String markdown =
        """
        ## 标题[^1]

        **正文** `code` &amp; [链接](a.md) <b>粗</b><!-- 注释 -->
        <https://example.org/a>

        ![替代文字](a.jpg)

        | 年 | 数 |
        | --- | --- |
        | 2017 | 315 |

            code that nobody reads

        [^1]: 脚注
        """;
    Body body = Markdown.parse(new SourceFile("a.md", markdown), 0, "zh-CN").body();
    assertThat(body.count()).isEqualTo(new TextCount(11, 6));
  }

  @Test
  void readsEachAtItsOwnPace() {
    assertThat(new TextCount(1200, 0).minutes()).isEqualTo(3);
    assertThat(new TextCount(0, 714).minutes()).isEqualTo(3);
    assertThat(new TextCount(1, 0).minutes()).isEqualTo(1);
  }
}
