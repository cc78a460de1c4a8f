package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.kuayue.check.Checks;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.Publication;
import org.kuayue.edition.ReadDocument;
import org.kuayue.edition.SiteAddress;
import org.kuayue.header.Header;
import org.kuayue.header.HeaderParser;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.Heading;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.markdown.html.AnyContext;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * No text makes the engine fail, and whatever is refused is refused at a place that is in the file. The inputs are made of
 * the words that mean something to it, in any order, and of any characters.
 */
class FuzzTest {

  private static final String PATH = "content/articles/fuzz.md";
  private static final Language CHINESE = Language.of("zh-CN", true);
  private static final Publication TODAY = new Publication(LocalDate.of(2021, 10, 1), false);
  private static final Optional<SiteAddress> SITE = SiteAddress.parse("https://example.org/feature/");
  private static final String GOOD_HEADER =
      "type=article\nstatus=published\ntitle=题\ndate=2021\nsummary=摘要\n~~~~~~\n";

  private static final List<String> HEADER_WORDS =
      List.of(
          "type=", "article", "cover", "photo", "page", "status=", "published", "draft", "title=", "date=", "2021",
          "2024-02-30", "-13-45", "summary=", "photos=", "articles=", "photo=", "a, b", "..", "=", "\n", "\n", "\n",
          "~~~~~~", "~~~~~~\n", "~~~~~", " ", "\t", "\uFEFF", "键", "𠮷", "~", ",", "\\", "\u0000", "\r", "é", "\u200B");

  private static final List<String> MARKDOWN_WORDS =
      List.of(
          "# ", "## ", "### ", "\n", "\n", "\n\n", "  \n", "    ", "\t", "> ", ">", "- ", "* ", "1. ", "*", "**", "_", "__", "~~",
          "`", "```\n", "~~~", "[", "]", "(", ")", "![", "](../photos/a.jpg)", "](#x)", "](b.md)", "[^1]", "[^1]: ", "[a]: ",
          "<", ">", "<b>", "</b>", "<!--", "-->", "<script>", "&amp;", "&#0;", "&", "|", "| a | b |\n", "|---|:-:|\n", "---\n",
          "===\n", "\\", "http://a.cn/b", "https://例.cn。", "a@b.cn", "“", "”", "《", "》", "（", "）", "，", "。", "…", "——", "汉字",
          "한글", "word", "2021年", "𠮷", "e\u0301", "\u00A0", "\u200D", "👨‍👩‍👧", "{.chart type=bar}", "{#id}", "{", "}", ":", "\uD83D",
          "\u0000", "\u2028");

  /** Most of them of two cells, as a chart's table has them: among single words hardly any table would come to a chart. */
  private static final List<String> TABLE_ROWS =
      List.of("| a | 1 |\n", "| b | 2 |\n", "| 2021年 | -3.5% |\n", "| a | b |\n", "| a |\n", "|||\n", "| a | 1 | 2 |\n");

  private static final List<String> CHART_TYPES = List.of("bar", "line", "slope", "rank");

  @Property(seed = "2021", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.BOUNDED)
  void anyHeaderIsReadOrRefusedAtItsPlace(@ForAll("headers") String text) {
    SourceFile source = new SourceFile(PATH, text);
    Problems problems = new Problems();
    Optional<HeaderParser.Result> header = HeaderParser.parse(source, problems);
    assertThat(header.isPresent() || problems.hasErrors()).isTrue();
    header.ifPresent(result -> assertThat(result.bodyOffset()).isBetween(0, source.text().length()));
    assertInFile(source, problems);
  }

  @Property(seed = "2021", generation = GenerationMode.RANDOMIZED, shrinking = ShrinkingMode.BOUNDED)
  void anyMarkdownIsRenderedOrRefusedAtItsPlace(@ForAll("markdown") String text) {
    SourceFile source = new SourceFile(PATH, GOOD_HEADER + text);
    Problems problems = new Problems();
    Optional<HeaderParser.Result> header = HeaderParser.parse(source, problems);
    Optional<MarkdownTree> tree =
        header.flatMap(result -> Markdown.parse(source, result.bodyOffset(), CHINESE.tag(), problems));
    assertThat(tree.isPresent() || problems.hasErrors()).isTrue();
    tree.ifPresent(parsed -> assertRendered(header.get().header(), parsed, problems));
    assertInFile(source, problems);
  }

  private static void assertRendered(Header header, MarkdownTree tree, Problems problems) {
    ContentDocument document = ContentDocument.of(CHINESE, "articles/fuzz", header, tree, true);
    Body body = document.body();
    Checks.run(new ReadDocument(document, tree), problems);
    Edition edition = new Edition(List.of(CHINESE), List.of(document), Set.of(), List.of(), TODAY, SITE);
    Checks.run(edition, problems);
    assertThat(body.html(new AnyContext())).isNotNull();
    assertThat(body.count().minutes()).isPositive();
    assertThat(body.headings()).extracting(Heading::id).doesNotContain("").doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> headers() {
    return texts(words(HEADER_WORDS));
  }

  @Provide
  Arbitrary<String> markdown() {
    return texts(Arbitraries.frequencyOf(Tuple.of(20, words(MARKDOWN_WORDS)), Tuple.of(1, charts())));
  }

  private static Arbitrary<String> texts(Arbitrary<String> word) {
    return word.list().ofMaxSize(30).map(list -> String.join("", list));
  }

  private static Arbitrary<String> words(List<String> words) {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.of(words)), Tuple.of(1, Arbitraries.strings().all().ofMaxLength(4)));
  }

  private static Arbitrary<String> charts() {
    Arbitrary<String> rows = Arbitraries.of(TABLE_ROWS).list().ofMaxSize(4).map(list -> String.join("", list));
    return Combinators.combine(rows, Arbitraries.of(CHART_TYPES))
        .as((below, type) -> "\n\n| a | b |\n|---|--:|\n" + below + "\n{.chart type=" + type + "}\n\n");
  }

  private static void assertInFile(SourceFile source, Problems problems) {
    for (Problem problem : problems.sorted()) {
      SourceLocation place = problem.location();
      if (place.path().equals(PATH)) { // others are of the edition, which has no cover here
        List<String> lines = Stream.of(source.text().split("\n", -1)).collect(Collectors.toList());
        assertThat(place.line()).as(problem.code()).isBetween(1, lines.size());
        String line = lines.get(place.line() - 1);
        assertThat(place.column()).as(problem.code()).isBetween(1, line.codePointCount(0, line.length()) + 1);
      }
    }
  }
}
