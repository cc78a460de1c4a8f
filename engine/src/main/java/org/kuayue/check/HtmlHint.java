package org.kuayue.check;

import java.util.List;
import java.util.Map;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Text;

/**
 * What to write instead of a tag that may not be used: for what Markdown has a sign, that sign. Only a name that is none of HTML's
 * own was mistyped; to guess at the others would make of bold words a line break.
 */
final class HtmlHint {

  private static final Text BOLD = Text.of("加粗请写**文字**。", "For bold words write **words**.");
  private static final Text ITALIC = Text.of("要斜体请写*文字*。", "For italics write *words*.");
  private static final Text PARAGRAPH = Text.of("分段请空一行，不用标签。", "A blank line begins a paragraph, without a tag.");
  private static final Text EMBEDDED =
      Text.of("视频等嵌入的内容请写成链接，如[看视频](https://…)。", "Write a video, or what else is framed, as a link: [Watch it](https://…).");
  private static final Map<String, Text> SIGNS =
      Map.of(
          "b", BOLD,
          "strong", BOLD,
          "i", ITALIC,
          "em", ITALIC,
          "p", PARAGRAPH,
          "div", PARAGRAPH,
          "iframe", EMBEDDED,
          "video", EMBEDDED,
          "a", Text.of("链接请写[文字](地址)。", "For a link write [words](address)."),
          "img", Text.of("图片请单独成段，写![图中有什么](路径)。", "For a picture write ![what it shows](path), by itself."));

  private static final List<String> OTHERS =
      List.of(
          "article", "audio", "big", "blockquote", "body", "button", "center", "code", "dd", "del", "dl", "dt", "embed",
          "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
          "input", "ins", "label", "li", "link", "main", "mark", "meta", "nav", "object", "ol", "pre", "q", "s",
          "script", "section", "select", "small", "source", "strike", "style", "svg", "table", "tbody", "td", "th", "thead",
          "title", "tr", "tt", "u", "ul", "var");

  private HtmlHint() {}

  /** The hint for the tag {@code name}, where {@code allowed} may be used. */
  static Text of(String name, List<String> allowed) {
    if (SIGNS.containsKey(name)) {
      return SIGNS.get(name);
    }
    return OTHERS.contains(name) ? Nearest.list(allowed) : Nearest.hint(name, allowed);
  }
}
