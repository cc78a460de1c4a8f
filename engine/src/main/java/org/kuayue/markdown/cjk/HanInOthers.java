package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.InlineHtml;
import org.kuayue.markdown.html.TreeHtml;

/**
 * Chinese words in a document of a language that is not written in Han characters get {@code lang="zh"}, so that they
 * are spoken in Chinese and set in a Chinese typeface. Other foreign words are left alone: their script does not say
 * which language they are.
 */
public final class HanInOthers {

  /** Text with its Chinese words marked: for documents to which {@link #isFor} applies. */
  public static final HtmlForms FORMS = new HtmlForms().add(Text.class, HanInOthers::print);

  private static final Pattern HAN =
      Pattern.compile(
          "[《〈「『（【]?\\p{IsHan}(?:[\\p{IsHan}、-〿！-～·—…“”‘’]*\\p{IsHan})?[》〉」』）】。！？]?");

  private HanInOthers() {}

  /** Whether {@code document} is in a language that is not written in Han characters. */
  public static boolean isFor(DataHolder document) {
    return !DocumentLanguage.isWrittenInHan(document);
  }

  private static void print(Text node, TreeHtml html) {
    String text = InlineHtml.words(node);
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
}
