package org.kuayue.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kuayue.problem.Text;
import org.kuayue.source.Chars;
import org.kuayue.source.SourceFile;

/**
 * Reads the start tags of a page, as a browser's tokenizer does. Where a browser would have to repair what it reads, this
 * stops instead, so that the two can never disagree about what is read.
 *
 * <p>A real parser was rejected: loading jsoup's classes takes longer than reading all pages of an edition this way, and the
 * trees that it builds are not needed. The tests read the same pages with both.
 */
final class TagReader {

  private static final Set<String> TEXT_ONLY = Set.of("title", "style", "script", "textarea");

  private static final String COMMENT = "<!--";

  private final String html;
  private final Chars chars;
  private final List<Tag> tags = new ArrayList<>();
  private int at;

  TagReader(SourceFile page) {
    this.html = page.text();
    this.chars = page.chars();
  }

  /** All start tags, in order. */
  List<Tag> read() throws MalformedHtml {
    for (at = chars.indexOf('<', 0); at >= 0; at = chars.indexOf('<', at)) {
      if (html.startsWith(COMMENT, at)) {
        readComment();
      } else if (html.startsWith("<!", at) || html.startsWith("</", at)) {
        at = behind(">", at);
      } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
        readTag();
      } else {
        throw malformed(at, "“<”没有写成“&lt;”", "a \"<\" that is not written as &lt;");
      }
    }
    return tags;
  }

  /** Browsers end a comment at other signs too, and at its very beginning: what stands behind those is read by them alone. */
  private void readComment() throws MalformedHtml {
    int start = at + COMMENT.length();
    int end = behind("-->", start);
    if (html.startsWith(">", start) || html.startsWith("->", start) || html.substring(start, end).contains("--!>")) {
      throw malformed(at, "注释以“>”或“->”开头，或含有“--!>”", "a comment that begins with \">\" or \"->\", or has \"--!>\" in it");
    }
    at = end;
  }

  private void readTag() throws MalformedHtml {
    int start = at++;
    String name = word();
    Map<String, String> attributes = new LinkedHashMap<>(4); // a page of ten thousand cards has many tags
    for (skipSpace(); current() != '>'; skipSpace()) {
      if (current() == '/' && html.startsWith("/>", at)) {
        at++;
      } else {
        readAttribute(attributes);
      }
    }
    at++;
    String text = "";
    if (TEXT_ONLY.contains(name)) {
      int end = end(name, start);
      text = html.substring(at, end);
      at = end;
    }
    tags.add(new Tag(name, attributes, start, text));
  }

  /** Where the end tag of {@code name}, whose start tag is at {@code start}, begins. */
  private int end(String name, int start) throws MalformedHtml {
    for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 1)) {
      if (html.regionMatches(true, end + 2, name, 0, name.length())) {
        return end;
      }
    }
    throw malformed(start, "<" + name + ">没有结束", "<" + name + "> does not end");
  }

  private void readAttribute(Map<String, String> attributes) throws MalformedHtml {
    int start = at;
    String name = word();
    skipSpace();
    String value = "";
    if (current() == '=') {
      at++;
      skipSpace();
      value = value();
    }
    if (name.isEmpty() || attributes.putIfAbsent(name, value) != null) {
      throw malformed(start, "此处的属性有误或重复", "an attribute that is broken or stands twice");
    }
  }

  private String value() throws MalformedHtml {
    char quote = current();
    if (quote != '"' && quote != '\'') {
      throw malformed(at, "属性的值没有加引号", "an attribute's value without quotation marks");
    }
    int start = ++at;
    at = behind(quote == '"' ? "\"" : "'", start);
    return html.substring(start, at - 1);
  }

  /** A name of an element or attribute, in lower case. */
  private String word() throws MalformedHtml {
    int start = at;
    boolean lower = true;
    while (isInWord(current())) {
      char c = chars.charAt(at);
      lower &= c < 'A' || c > 'Z';
      at++;
    }
    String word = html.substring(start, at);
    return lower ? word : word.toLowerCase(Locale.ROOT); // which it nearly always is
  }

  private static boolean isInWord(char c) {
    return !isSpace(c) && c != '/' && c != '>' && c != '=' && c != '<' && c != '"' && c != '\'';
  }

  private void skipSpace() throws MalformedHtml {
    while (isSpace(current())) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  private char current() throws MalformedHtml {
    if (at >= chars.length()) {
      throw malformed(chars.length(), "文件在标签中间结束", "the file ends within a tag");
    }
    return chars.charAt(at);
  }

  private int behind(String end, int from) throws MalformedHtml {
    int found = html.indexOf(end, from);
    if (found < 0) {
      throw malformed(from, "此后缺少“" + end + "”", "no \"" + end + "\" from here on");
    }
    return found + end.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static MalformedHtml malformed(int offset, String zh, String en) {
    return new MalformedHtml(offset, Text.of(zh, en));
  }
}
