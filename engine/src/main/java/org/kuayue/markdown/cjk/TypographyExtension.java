package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Dashes, ellipses and quotation marks as they are printed, for those typed as they are on a keyboard; Chinese
 * by GB/T 15834-2011, English by the usual conventions. What is right already, escaped with a backslash, code
 * or an address stays, and so does every quotation mark that has no partner: a guess would be worse than what
 * the editor wrote.
 *
 * <p>flexmark's own typographic extension was rejected: it knows no Chinese and pairs quotation marks within
 * one node.
 */
public final class TypographyExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Marks());
  }

  private static final class Marks extends InlinePass {

    Marks() {
      super("-.…\"'");
    }

    @Override
    boolean isFor(Document document) {
      return DocumentLanguage.isChinese(document) || DocumentLanguage.isEnglish(document);
    }

    @Override
    void process(InlineText text, Document document) {
      boolean chinese = DocumentLanguage.isChinese(document);
      Dashes.mend(text, chinese);
      Ellipses.mend(text, chinese);
      new Quotes(text, chinese).mend();
    }
  }
}
