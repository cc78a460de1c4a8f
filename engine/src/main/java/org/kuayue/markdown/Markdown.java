package org.kuayue.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kuayue.markdown.block.BlockExtension;
import org.kuayue.markdown.block.BlockForm;
import org.kuayue.markdown.block.LedList;
import org.kuayue.markdown.block.Note;
import org.kuayue.markdown.block.PullQuote;
import org.kuayue.markdown.block.Table;
import org.kuayue.markdown.chart.Chart;
import org.kuayue.markdown.cjk.CjkAutolinkExtension;
import org.kuayue.markdown.cjk.CjkEmphasisExtension;
import org.kuayue.markdown.cjk.CjkSoftBreakExtension;
import org.kuayue.markdown.cjk.DocumentLanguage;
import org.kuayue.markdown.cjk.HanInOthers;
import org.kuayue.markdown.cjk.HanLatinSpacingExtension;
import org.kuayue.markdown.cjk.LineBreaks;
import org.kuayue.markdown.cjk.ParagraphIndentExtension;
import org.kuayue.markdown.cjk.TypographyExtension;
import org.kuayue.markdown.footnote.FootnoteMarks;
import org.kuayue.markdown.html.BlockHtml;
import org.kuayue.markdown.html.Html;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.InlineHtml;
import org.kuayue.markdown.html.TreeHtml;
import org.kuayue.markdown.lean.LeanExtension;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/**
 * The Markdown of Kuayue: CommonMark with the extensions below. The parser is built once and shared by all
 * files and threads; stock JBake builds them again for every file.
 */
public final class Markdown {

  /** Every block that a mark makes; a new one is a class and a line here, and a component and a style sheet of its name. */
  private static final List<BlockForm> BLOCKS =
      List.of(Chart.FORM, LedList.KEY_FIGURES, Note.FORM, PullQuote.FORM, Table.FORM, LedList.TIMELINE);

  /** Every extension; a new one is a class and a line here. */
  private static final List<Extension> EXTENSIONS =
      List.of(
          new LeanExtension(),
          StrikethroughExtension.create(),
          new ParagraphIndentExtension(),
          new CjkEmphasisExtension(),
          new CjkAutolinkExtension(),
          new CjkSoftBreakExtension(),
          new HanLatinSpacingExtension(),
          new TypographyExtension(),
          new FootnoteMarks(),
          new BlockExtension(BLOCKS),
          new HeadingIdExtension());

  /** The HTML of every kind of node. */
  private static final HtmlForms FORMS =
      new HtmlForms()
          .add(BlockHtml.FORMS)
          .add(InlineHtml.FORMS)
          .add(FootnoteMarks.FORMS)
          .add(BlockExtension.FORMS);

  /** The same, for documents in Chinese. */
  private static final HtmlForms CHINESE_FORMS = new HtmlForms().add(FORMS).add(LineBreaks.FORMS);

  /** The same, for documents in a language in which Han characters are another's. */
  private static final HtmlForms OTHERS_FORMS = new HtmlForms().add(FORMS).add(HanInOthers.FORMS);

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, EXTENSIONS)
          // Rows of another width are faults of the table.
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false)
          .set(TablesExtension.MIN_HEADER_ROWS, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.WITH_CAPTION, false)
          .toImmutable();

  /** One for each language, since a document takes its language from its parser. */
  private static final Map<String, Parser> PARSERS = new ConcurrentHashMap<>();

  private Markdown() {}

  /** Loads what a first document needs, which takes longer than the document: to be called beside other work. */
  public static void load() {
    parse(new SourceFile("", "# 1\n\n1"), 0, "en").body();
  }

  /**
   * Parses the text of {@code source}, in {@code language} (BCP 47), from {@code offset} (UTF-16 units) on: a text that is
   * known to be harmless.
   */
  public static MarkdownTree parse(SourceFile source, int offset, String language) {
    return new MarkdownTree(source, parser(language).parse(BasedSequence.of(source.chars()).subSequence(offset)));
  }

  /** The HTML of {@code tree}, whose headings will have the ids that {@code ids} gives by then. */
  static Html html(Document tree, Function<Node, Supplier<String>> ids) {
    return new TreeHtml(forms(tree), tree, ids).all();
  }

  private static HtmlForms forms(Document tree) {
    if (LineBreaks.isFor(tree)) {
      return CHINESE_FORMS;
    }
    return HanInOthers.isFor(tree) ? OTHERS_FORMS : FORMS;
  }

  private static Parser parser(String language) {
    return PARSERS.computeIfAbsent(
        language, tag -> Parser.builder(new MutableDataSet(OPTIONS).set(DocumentLanguage.KEY, tag)).build());
  }

  /** Parses a text that may be anything: a problem, and nothing, where it is beyond {@link Limits}. */
  public static Optional<MarkdownTree> parse(SourceFile source, int offset, String language, Problems problems) {
    Optional<Problem> exceeded = Limits.exceeded(source, offset);
    if (exceeded.isPresent()) {
      problems.add(exceeded.get());
      return Optional.empty();
    }
    try {
      MarkdownTree tree = parse(source, offset, language);
      Optional<SourceLocation> tooDeep = tree.tooDeep();
      tooDeep.map(Limits::tooNested).ifPresent(problems::add);
      return tooDeep.isPresent() ? Optional.empty() : Optional.of(tree);
    } catch (StackOverflowError e) { // a smaller stack than the limits count on
      problems.add(Limits.tooNested(source.location(offset)));
      return Optional.empty();
    }
  }
}
