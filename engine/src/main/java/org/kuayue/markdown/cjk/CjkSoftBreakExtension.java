package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Line breaks in the source leave no space in text that has none: the segment break transformation of CSS Text
 * 3 (4.1.3) and CSS Text 4 (line-break-transform), done at bake, because no browser does it yet.
 */
public final class CjkSoftBreakExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.postProcessorFactory(new Breaks());
  }

  private static final class Breaks extends InlinePass {

    private static final int ZERO_WIDTH_SPACE = 0x200B;

    Breaks() {
      super("\r\n");
    }

    @Override
    void process(InlineText text, Document document) {
      boolean chinese = DocumentLanguage.isChinese(document);
      for (int i = 0; i < text.length(); i++) {
        boolean goes =
            text.node(i) instanceof SoftLineBreak
                && (leavesNothing(base(text, i), text.after(i + 1), false)
                    || chinese && leavesNothing(text.beforeQuotes(i), text.afterQuotes(i + 1), true));
        if (goes) {
          text.node(i).unlink();
        }
      }
    }

    /** The character before {@code i}, without its variation selector. */
    private static int base(InlineText text, int i) {
      int c = text.before(i);
      boolean selector = CharacterClass.isIdeographicSelector(c) || CharacterClass.isTextSelector(c);
      return selector ? text.before(i - Character.charCount(c)) : c;
    }

    private static boolean leavesNothing(int before, int after, boolean chinese) {
      if (before == ZERO_WIDTH_SPACE || after == ZERO_WIDTH_SPACE) {
        return true;
      }
      if (CharacterClass.isHangul(before) || CharacterClass.isHangul(after)) {
        return false;
      }
      boolean wideBefore = CharacterClass.isWide(before);
      boolean wideAfter = CharacterClass.isWide(after);
      return wideBefore && wideAfter
          || wideBefore && CharacterClass.isPunctuation(before) && CharacterClass.isCjk(before)
          || wideAfter && CharacterClass.isPunctuation(after) && CharacterClass.isCjk(after)
          || chinese && (wideBefore || wideAfter || isChinese(before, after));
    }

    /** Between marks such as ” and —, which are wide in Chinese text only. */
    private static boolean isChinese(int before, int after) {
      return CharacterClass.isChinese(before) && CharacterClass.isChinese(after);
    }
  }
}
