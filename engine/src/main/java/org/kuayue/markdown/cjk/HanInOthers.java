package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.TreeHtml;
import org.kuayue.markdown.tree.Raw;

/**
 * Chinese words in a document of a language that is not written in Han characters get {@code lang="zh"}, so that they
 * are spoken in Chinese and set in a Chinese typeface. Other foreign words are left alone: their script does not say
 * which language they are.
 */
public final class HanInOthers {

  /** Text, with its Chinese words marked where it is not Chinese. */
  public static final HtmlForms FORMS = new HtmlForms().add(Text.class, HanInOthers::print);

  private static final Pattern HAN =
      Pattern.compile(
          "[《〈「『（【]?\\p{IsHan}(?:[\\p{IsHan}、-〿！-～·—…“”‘’]*\\p{IsHan})?[》〉」』）】。！？]?");

  private HanInOthers() {}

  private static void print(Text node, TreeHtml html) {
    String text = words(node);
    if (DocumentLanguage.isWrittenInHan(html.document())) {
      html.text(text);
      return;
    }
    Matcher han = HAN.matcher(text);
    int end = 0;
    while (han.find()) {
      html.text(text.substring(end, han.start()));
      html.raw("<span lang=\"zh\">");
      html.text(han.group());
      html.raw("</span>");
      end = han.end();
    }
    html.text(text.substring(end));
  }

  /** What {@code node} says. Spaces at the beginning of a line are none (CommonMark 6.7), which flexmark leaves to its renderer. */
  private static String words(Text node) {
    String raw = Raw.of(node.getChars());
    String text = Raw.isLiteral(raw) ? raw : node.getChars().unescape();
    return node.getPrevious() instanceof HardLineBreak ? text.replaceFirst("^[ \t]+", "") : text;
  }
}
