package org.kuayue.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kuayue.markdown.Markdown;
import org.kuayue.source.SourceFile;

/** A long address does not go to the next line as a whole. */
class BreakableAddressTest {

  /** A page that puts the words of an address in brackets. */
  private static final BodyContext PAGE =
      new AnyContext() {
        @Override
        public String words(String address) {
          return "[" + address + "]";
        }
      };

  @ParameterizedTest
  @CsvSource({
    "https://news.example.cn/, https://|news|.example|.cn/",
    "https://example.cn/a/b?id=1&n=2, https://|example|.cn/|a/|b?|id=|1&amp;|n=|2",
    "www.example.cn/a//b, www|.example|.cn/|a//|b",
    "news@example.cn, news@example|.cn",
  })
  void endsLinesBetweenItsParts(String address, String parts) {
    assertThat(BreakableAddress.html(address)).isEqualTo(parts.replace("|", "<wbr>"));
  }

  @Test
  void standsWhereAnAddressIsItsOwnWords() {
    assertThat(html("见https://example.cn/a。")).contains("href=\"https://example.cn/a\">[https://example.cn/a]</a>");
    assertThat(html("见<https://example.cn/a>。")).contains("href=\"https://example.cn/a\">[https://example.cn/a]</a>");
    assertThat(html("见[本站](https://example.cn/a)。")).contains(">本站</a>");
  }

  private static String html(String markdown) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, "zh-CN").body().inlineHtml(PAGE);
  }
}
