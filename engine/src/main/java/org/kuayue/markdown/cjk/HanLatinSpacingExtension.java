package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * In a Chinese document, spaces typed between a Han character and a Latin letter or a number go: the style
 * sheet draws the gap ({@code text-autospace}, CSS Text 4), the same everywhere and never doubled. In a
 * document of another language they stay, where a Chinese word is a quotation among words with spaces. Spaces
 * beside code, addresses and entities stay, and so does the no-break space: it was typed on purpose.
 */
public final class HanLatinSpacingExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Spaces());
  }

  private static final class Spaces extends InlinePass {

    Spaces() {
      super(" ");
    }

    @Override
    boolean isFor(Document document) {
      return DocumentLanguage.isChinese(document);
    }

    @Override
    void process(InlineText text, Document document) {
      int i = 0;
      while (i < text.length()) {
        int start = i;
        while (text.isPlain(i, ' ')) {
          i++;
        }
        if (i > start && text.isPlain(start - 1) && text.isPlain(i) && isGap(text, start, i)) {
          for (int space = start; space < i; space++) {
            text.replace(space, space + 1, "");
          }
        }
        i = Math.max(i, start + 1);
      }
    }

    private static boolean isGap(InlineText text, int start, int end) {
      return CharacterClass.isHan(text.before(start)) && beginsLatin(text, end)
          || endsLatin(text, start) && CharacterClass.isHan(text.after(end));
    }

    private static boolean beginsLatin(InlineText text, int i) {
      int c = text.after(i);
      return CharacterClass.isLatin(c)
          || CharacterClass.isNumberPrefix(c) && isDigit(text.charAt(i + Character.charCount(c)));
    }

    private static boolean endsLatin(InlineText text, int i) {
      int c = text.before(i);
      return CharacterClass.isLatin(c)
          || CharacterClass.isNumberSuffix(c) && isDigit(text.charAt(i - Character.charCount(c) - 1));
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
