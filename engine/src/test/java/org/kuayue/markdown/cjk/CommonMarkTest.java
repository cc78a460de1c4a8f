package org.kuayue.markdown.cjk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

/**
 * Every example of CommonMark 0.31.2, parsed by flexmark alone and with the extensions: the HTML is the same, but for
 * the examples listed here, by their number, with the reason.
 */
class CommonMarkTest {

  private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

  /** flexmark alone follows CommonMark 0.28 here; with the extensions the HTML is that of 0.31.2. */
  private static final Map<Integer, String> NEWER =
      Map.of(
          354, "symbols such as £ and € are punctuation",
          416, "lengths of runs whose sum is a multiple of three may both be multiples of three",
          417, "the same, with longer runs");

  /** Bare addresses become links. */
  private static final Map<Integer, String> ADDRESSES =
      Map.of(
          602, "an address with a space, in angle brackets",
          608, "an address with spaces around it, in angle brackets",
          611, "an address",
          612, "an e-mail address");

  /** Quotation marks in pairs, in either language. */
  private static final Map<Integer, String> QUOTES =
      Map.of(
          14, "after an escaped bracket",
          195, "a title that flexmark does not read after a destination with a space",
          209, "a title with words after it",
          210, "the same, on its own line",
          395, "around emphasis",
          508, "in what is no link",
          590, "in what is no definition");

  private static final Map<Integer, String> ENGLISH =
      Map.of(
          46, "two hyphens alone",
          55, "three hyphens at the end of a line",
          87, "the same, after a line",
          622, "a mark after s",
          625, "hyphens in a comment that flexmark does not know");

  private static final Map<Integer, String> CHINESE =
      Map.of(
          352, "marks after a letter",
          359, "the same, with _",
          363, "the same, within a word",
          380, "the same, with **",
          385, "the same, with __",
          619, "in a tag that is none",
          620, "the same",
          624, "in a closing tag, where it is text",
          632, "an attribute with a backslash, where it is text");

  @Test
  void emphasisAndSoftBreaksOnlyBringNewerRules() {
    assertThat(EXAMPLES).hasSize(652);
    Extension[] extensions = {new CjkEmphasisExtension(), new CjkSoftBreakExtension()};
    assertThat(changed("en", extensions)).isEqualTo(NEWER.keySet()).isEqualTo(changed("zh-CN", extensions));
    for (int number : NEWER.keySet()) {
      Example example = EXAMPLES.get(number - 1);
      assertThat(html(example.getSource(), options("en", extensions))).isEqualTo(example.getHtml());
    }
  }

  @Test
  void allExtensionsInEnglish() {
    assertThat(changed("en", all())).isEqualTo(numbers(NEWER, ADDRESSES, QUOTES, ENGLISH));
  }

  @Test
  void allExtensionsInChinese() {
    assertThat(changed("zh-CN", all())).isEqualTo(numbers(NEWER, ADDRESSES, QUOTES, CHINESE));
  }

  private static Extension[] all() {
    return new Extension[] {
      StrikethroughExtension.create(),
      new CjkEmphasisExtension(),
      new CjkAutolinkExtension(),
      new CjkSoftBreakExtension(),
      new HanLatinSpacingExtension(),
      new TypographyExtension()
    };
  }

  @SafeVarargs
  private static Set<Integer> numbers(Map<Integer, String>... lists) {
    Set<Integer> numbers = new TreeSet<>();
    for (Map<Integer, String> list : lists) {
      numbers.addAll(list.keySet());
    }
    return numbers;
  }

  private static Set<Integer> changed(String language, Extension... extensions) {
    Set<Integer> changed = new TreeSet<>();
    for (int i = 0; i < EXAMPLES.size(); i++) {
      String markdown = EXAMPLES.get(i).getSource();
      if (!html(markdown, options(language, extensions)).equals(html(markdown, new MutableDataSet()))) {
        changed.add(i + 1);
      }
    }
    return changed;
  }

  private static DataHolder options(String language, Extension... extensions) {
    return new MutableDataSet().set(Parser.EXTENSIONS, List.of(extensions)).set(DocumentLanguage.KEY, language);
  }

  private static String html(String markdown, DataHolder options) {
    return HtmlRenderer.builder(options).build().render(Parser.builder(options).build().parse(markdown));
  }
}
