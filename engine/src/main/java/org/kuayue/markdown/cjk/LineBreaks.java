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
 *   <li>No line breaks in 0375-1234567. Half of the browsers break behind its hyphen. It is set in an element, since a joiner
 *       would be copied along, and no telephone dials it.
 * </ul>
 */
public final class LineBreaks {

  /** Text with its breaks: for documents to which {@link #isFor} applies. */
  public static final HtmlForms FORMS = new HtmlForms().add(Text.class, LineBreaks::print);

  private static final Pattern CONNECTOR = Pattern.compile("(?<![—～])[—～](?![—～])");

  /** Of no more characters than a telephone's: what is longer has to break where the line ends. */
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z-])(?=[0-9-]{3,13}(?![0-9A-Za-z-]))[0-9]+(?:-[0-9]+)+");

  private static final String JOINED = "\u2060$0";
  private static final String BEFORE_A_QUOTATION = "，。、；：？！）》〉”’";

  private LineBreaks() {}

  /** Whether {@code document} is in Chinese. */
  public static boolean isFor(DataHolder document) {
    return DocumentLanguage.isChinese(document);
  }

  private static void print(Text node, TreeHtml html) {
    String text = InlineHtml.words(node);
    boolean connected = text.indexOf('—') >= 0 || text.indexOf('～') >= 0;
    String joined = connected ? CONNECTOR.matcher(text).replaceAll(JOINED) : text;
    int done = joined.indexOf('-') < 0 ? 0 : numbers(joined, html);
    words(joined, done, joined.length(), html);
  }

  /** Writes {@code text} as far as the end of its last number, which is returned. */
  private static int numbers(String text, TreeHtml html) {
    int done = 0;
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      words(text, done, number.start(), html);
      html.raw("<span class=\"number\">").text(number.group()).raw("</span>");
      done = number.end();
    }
    return done;
  }

  /** Writes {@code text} from {@code start} to {@code end}. */
  private static void words(String text, int start, int end, TreeHtml html) {
    int done = start;
    boolean behindMark = false; // at the beginning, or behind a number
    for (int i = start; i < end; i++) {
      boolean mark = isQuotationMark(text.charAt(i));
      if ((mark || behindMark) && i > 0 && mayBreak(text, i)) {
        html.text(text.substring(done, i)).raw("<wbr>");
        done = i;
      }
      behindMark = mark;
    }
    html.text(text.substring(done, end));
  }

  /** Any of ‘ ’ “ ”. */
  private static boolean isQuotationMark(char c) {
    return c >= '‘' && c <= '”';
  }

  /** Whether a quotation with a letter or a digit beside its mark begins at {@code i}, or ends before it. */
  private static boolean mayBreak(String text, int i) {
    char before = text.charAt(i - 1);
    char after = text.charAt(i);
    if (after == '“' || after == '‘') {
      return i + 1 < text.length() && isLatin(text.charAt(i + 1)) && (isHan(before) || BEFORE_A_QUOTATION.indexOf(before) >= 0);
    }
    boolean ends = (before == '”' || before == '’') && i > 1;
    return ends && isHan(after) && (isLatin(text.charAt(i - 2)) || text.charAt(i - 2) == '%');
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c) || Character.isSurrogate(c);
  }

  private static boolean isLatin(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
