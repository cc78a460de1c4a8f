package org.kuayue.markdown.footnote;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.TreeHtml;

/**
 * Footnotes, {@code [^1]}: flexmark reads them, the templates print them. Its own renderer was rejected because its way
 * back to the text has no words, in any language.
 */
public final class FootnoteMarks implements Parser.ParserExtension {

  /** A mark in the text; what it refers to stands at the text's end. */
  public static final HtmlForms FORMS =
      new HtmlForms().add(Footnote.class, FootnoteMarks::print).add(FootnoteBlock.class, (note, html) -> {});

  /** Whether {@code node} is printed, as far as notes decide: what is in one that nothing refers to is not. */
  public static boolean isPrinted(Node node) {
    Node note = node instanceof FootnoteBlock ? node : node.getAncestorOfType(FootnoteBlock.class);
    return note == null || ((FootnoteBlock) note).getFootnoteOrdinal() > 0;
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    FootnoteExtension.create().extend(builder);
    builder.postProcessorFactory(
        new DocumentPostProcessorFactory() {
          @Override
          public PostProcessor apply(Document document) {
            return new FootnoteCollector();
          }
        });
  }

  private static void print(Footnote mark, TreeHtml html) {
    if (mark.getFootnoteBlock() == null) {
      html.text(mark.getChars().toString());
      return;
    }
    int number = mark.getFootnoteBlock().getFootnoteOrdinal();
    // Put together by hand: a format would write the digits of the machine's language.
    String link = "id=\"" + Footnotes.markId(mark) + "\" href=\"#" + Footnotes.noteId(number) + "\"";
    html.raw("<sup class=\"footnote-mark\"><a " + link + " role=\"doc-noteref\">" + number + "</a></sup>");
  }
}
