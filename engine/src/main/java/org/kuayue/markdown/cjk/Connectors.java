package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.regex.Pattern;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.InlineHtml;
import org.kuayue.markdown.html.TreeHtml;

/**
 * 连接号, one — or ～ between words of a Chinese document, stands at no line's beginning (GB/T 15834-2011, 5.1.5). Browsers
 * break lines before it (UAX #14, class B2), so a word joiner goes there. It is written into the HTML and not into the tree:
 * nothing but lines needs it.
 */
public final class Connectors {

  /** Text with its connectors joined to what precedes them: for documents to which {@link #isFor} applies. */
  public static final HtmlForms FORMS = new HtmlForms().add(Text.class, Connectors::print);

  private static final Pattern CONNECTOR = Pattern.compile("(?<![—～])[—～](?![—～])");
  private static final String JOINED = "\u2060$0";

  private Connectors() {}

  /** Whether {@code document} is in Chinese. */
  public static boolean isFor(DataHolder document) {
    return DocumentLanguage.isChinese(document);
  }

  private static void print(Text node, TreeHtml html) {
    String text = InlineHtml.words(node);
    boolean any = text.indexOf('—') >= 0 || text.indexOf('～') >= 0;
    html.text(any ? CONNECTOR.matcher(text).replaceAll(JOINED) : text);
  }
}
