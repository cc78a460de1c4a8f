package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Takes the wide spaces (U+3000) from the beginning of a paragraph: Chinese typescripts indent with two of them, and the
 * page indents by itself. Between words they stay, for there they are meant.
 */
public final class ParagraphIndentExtension implements Parser.ParserExtension {

  private static final char WIDE_SPACE = '\u3000';

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Indents());
  }

  private static final class Indents extends TextBlocks {

    @Override
    boolean isFor(Document document) {
      return document.getChars().getBase().toString().indexOf(WIDE_SPACE) >= 0;
    }

    @Override
    void process(Node block, Document document) {
      if (block instanceof Paragraph && block.getFirstChild() instanceof Text words) {
        BasedSequence chars = words.getChars();
        int start = 0;
        while (start < chars.length() && chars.charAt(start) == WIDE_SPACE) {
          start++;
        }
        if (start == chars.length()) {
          words.unlink();
        } else if (start > 0) {
          words.setChars(chars.subSequence(start));
        }
      }
    }
  }
}
