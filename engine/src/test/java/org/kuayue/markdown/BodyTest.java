package org.kuayue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kuayue.source.SourceFile;

class BodyTest {

  @Test
  void aCaptionHasItsDirectionAndNoParagraph() {
    assertThat(inlineHtml("The *bridge*.")).isEqualTo("The <em>bridge</em>.");
    assertThat(inlineHtml("جسر *قديم*.")).isEqualTo("<span dir=\"rtl\">جسر <em>قديم</em>.</span>");
  }

  private static String inlineHtml(String markdown) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, "en").body().inlineHtml(null);
  }
}
