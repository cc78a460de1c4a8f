package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.html.HtmlForms;
import org.kuayue.markdown.html.InlineHtml;
import org.kuayue.markdown.html.TreeHtml;

/**
 * Where lines of a Chinese document break, as far as browsers do it otherwise. It is written into the HTML and not into the
 * tree: nothing but lines needs it.
 *
 * <ul>
 *   <li>连接号, one — or ～ between words, stands at no line's beginning (GB/T 15834-2011, 5.1.5). Browsers break before it
 *       (UAX #14, class B2), so a word joiner goes there.
 *   <li>Before “ and behind ” a line may break. Browsers do not break beside a quotation mark that has a letter or a digit
 *       on its other side (UAX #14, LB19a), and a justified line opens up for what does not fit into it.
 * </ul>
 */
public final class LineBreaks {

  /** Text with its breaks: for documents to which {@link #isFor} applies. */
  public static final HtmlForms FORMS = new HtmlForms().add(Text.class, LineBreaks::print);

  private static final Pattern CONNECTOR = Pattern.compile("(?<![—～])[—～](?![—～])");
  private static final String JOINED = "\u2060$0";
  private static final Pattern BREAK =
      Pattern.compile("(?<=[\\p{IsHan}，。、；：？！）》〉”’])(?=[“‘][0-9A-Za-z])|(?<=[0-9A-Za-z%％][”’])(?=\\p{IsHan})");

  private LineBreaks() {}

  /** Whether {@code document} is in Chinese. */
  public static boolean isFor(DataHolder document) {
    return DocumentLanguage.isChinese(document);
  }

  private static void print(Text node, TreeHtml html) {
    String text = InlineHtml.words(node);
    boolean connected = text.indexOf('—') >= 0 || text.indexOf('～') >= 0;
    String joined = connected ? CONNECTOR.matcher(text).replaceAll(JOINED) : text;
    boolean quoted = text.indexOf('“') >= 0 || text.indexOf('”') >= 0 || text.indexOf('‘') >= 0 || text.indexOf('’') >= 0;
    int done = 0;
    for (Matcher place = BREAK.matcher(joined); quoted && place.find(); done = place.start()) {
      html.text(joined.substring(done, place.start())).raw("<wbr>");
    }
    html.text(joined.substring(done));
  }
}
