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

  /** It is not on the page, where the list of contents would lead to it. */
  @Test
  void aHeadingInANoteThatNothingRefersToIsNone() {
    Body body = body("## One\n\nWord.\n\n[^1]: Not so.\n\n    ## Two\n\n[^2]: Note[^1].");
    assertThat(body.headings()).extracting(Heading::text).containsExactly("One");
    assertThat(body.count().words()).isEqualTo(2);
    assertThat(body("Word[^2].\n\n[^1]: Not so.\n\n    ## Two\n\n[^2]: Note[^1].").headings()).hasSize(1);
  }

  private static Body body(String markdown) {
    return Markdown.parse(new SourceFile("a.md", markdown), 0, "en").body();
  }

  private static String inlineHtml(String markdown) {
    return body(markdown).inlineHtml(null);
  }
}
