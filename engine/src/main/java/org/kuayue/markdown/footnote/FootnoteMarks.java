package org.kuayue.markdown.footnote;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.PostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Footnotes, {@code [^1]}: flexmark reads them, the templates print them. Its own renderer was rejected because its way
 * back to the text has no words, in any language.
 */
public final class FootnoteMarks implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

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

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(
        options ->
            () ->
                Set.of(
                    new NodeRenderingHandler<>(Footnote.class, FootnoteMarks::render),
                    new NodeRenderingHandler<>(FootnoteBlock.class, (note, context, html) -> {})));
  }

  private static void render(Footnote mark, NodeRendererContext context, HtmlWriter html) {
    if (mark.getFootnoteBlock() == null) {
      html.text(mark.getChars());
      return;
    }
    int number = mark.getFootnoteBlock().getFootnoteOrdinal();
    // Put together by hand: a format would write the digits of the machine's language.
    String link = "id=\"" + Footnotes.markId(mark) + "\" href=\"#" + Footnotes.noteId(number) + "\"";
    html.raw("<sup class=\"footnote-mark\"><a " + link + " role=\"doc-noteref\">" + number + "</a></sup>");
  }
}
