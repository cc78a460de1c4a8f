package org.kuayue.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.List;
import org.kuayue.source.SourceFile;

/**
 * The Markdown of Kuayue: CommonMark with the extensions below. Parser and renderer are built once and shared by all
 * files and threads; stock JBake builds them again for every file.
 */
public final class Markdown {

  /** Every extension; a new one is a class and a line here. */
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          FootnoteExtension.create(),
          StrikethroughExtension.create(),
          new FigureExtension(),
          new PageExtension());

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, EXTENSIONS)
          .set(HtmlRenderer.ESCAPE_HTML, true)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();

  static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  private Markdown() {}

  /** Parses the text of {@code source} from {@code offset} (UTF-16 units) on. */
  public static Body parse(SourceFile source, int offset) {
    return new Body(source, offset, PARSER.parse(source.text().substring(offset)));
  }
}
