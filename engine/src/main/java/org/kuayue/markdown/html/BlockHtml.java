package org.kuayue.markdown.html;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.Supplier;
import org.kuayue.markdown.tree.PlainText;

/** The blocks of CommonMark (0.31.2, sections 4 and 5), each on lines of its own. */
public final class BlockHtml {

  /** Each of them. */
  public static final HtmlForms FORMS =
      new HtmlForms()
          .add(Paragraph.class, BlockHtml::paragraph)
          .add(Heading.class, BlockHtml::heading)
          .add(BlockQuote.class, BlockHtml::quote)
          .add(BulletList.class, (list, html) -> list(list, "ul", "", html))
          .add(OrderedList.class, (list, html) -> list(list, "ol", start(list), html))
          .add(BulletListItem.class, BlockHtml::item)
          .add(OrderedListItem.class, BlockHtml::item)
          .add(FencedCodeBlock.class, BlockHtml::fencedCode)
          .add(IndentedCodeBlock.class, BlockHtml::indentedCode)
          .add(ThematicBreak.class, (rule, html) -> html.line().raw("<hr />").line())
          // HTML is refused by checks, but for some elements; what passes them goes out as it is.
          .add(HtmlBlock.class, (block, html) -> html.line().raw(block.getContentChars().normalizeEOL()).line())
          .add(HtmlCommentBlock.class, (comment, html) -> {})
          .add(Reference.class, (reference, html) -> {});

  private BlockHtml() {}

  /** In a list whose entries are one paragraph each, these have no tags. */
  private static void paragraph(Paragraph paragraph, TreeHtml html) {
    if (!paragraph.hasChildren()) {
      return;
    }
    if (isBare(paragraph, html)) {
      html.children(paragraph);
    } else {
      html.line().raw("<p");
      direction(paragraph, html);
      html.raw(">").children(paragraph).raw("</p>").line();
    }
  }

  private static boolean isBare(Paragraph paragraph, TreeHtml html) {
    return paragraph.getParent() instanceof ParagraphItemContainer container
        && container.isParagraphWrappingDisabled(paragraph, ListOptions.get(html.document()), html.document());
  }

  /** What is written from right to left runs so: a quotation with its rule as well as its text. */
  private static void direction(Node block, TreeHtml html) {
    if (PlainText.runsFromRightToLeft(block)) {
      html.attribute("dir", "rtl");
    }
  }

  /**
   * Beside a heading of the second level stand the links to the same section in the other languages. They are not in it:
   * who listens to the list of headings wants to hear headings.
   */
  private static void heading(Heading heading, TreeHtml html) {
    int level = heading.getLevel();
    Html words = html.inside(heading);
    Supplier<String> id = html.id(heading);
    html.line().gap(page -> heading(level, id.get(), words, page));
  }

  private static String heading(int level, String id, Html words, BodyContext page) {
    List<BodyContext.Version> versions = level == 2 ? page.versions(id) : List.of();
    StringBuilder out = new StringBuilder();
    out.append(versions.isEmpty() ? "" : "<header class=\"section-head\">\n").append("<h").append(level);
    if (!id.isEmpty()) {
      Escape.attribute("id", id, out);
    }
    out.append('>').append(words.on(page)).append("</h").append(level).append(">\n");
    versions.forEach(version -> sectionLink(version, out));
    return out.append(versions.isEmpty() ? "" : "</header>\n").toString();
  }

  private static void sectionLink(BodyContext.Version version, StringBuilder out) {
    out.append("<a class=\"section-language\"");
    Escape.attribute("href", version.href(), out);
    Escape.attribute("hreflang", version.language(), out);
    Escape.attribute("lang", version.language(), out);
    Escape.attribute("aria-label", version.name() + ": " + version.title(), out);
    out.append('>');
    Escape.text(version.name(), out);
    out.append("</a>");
  }

  private static void quote(BlockQuote quote, TreeHtml html) {
    html.line().raw("<blockquote");
    direction(quote, html);
    html.raw(">").line().children(quote).line().raw("</blockquote>").line();
  }

  private static void list(Node list, String tag, String attributes, TreeHtml html) {
    html.line().raw("<" + tag + attributes + ">").line().children(list).line().raw("</" + tag + ">").line();
  }

  private static String start(OrderedList list) {
    return list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"";
  }

  private static void item(Node item, TreeHtml html) {
    html.line().raw("<li>").children(item).raw("</li>").line();
  }

  private static void fencedCode(FencedCodeBlock code, TreeHtml html) {
    BasedSequence language = code.getInfoDelimitedByAny(CharPredicate.SPACE);
    String named = code.getInfo().isBlank() ? "" : language.unescape();
    code(named, code.getContentChars().normalizeEOL(), html);
  }

  private static void indentedCode(IndentedCodeBlock code, TreeHtml html) {
    code("", code.getContentChars().trimTailBlankLines().normalizeEndWithEOL(), html);
  }

  private static void code(String language, String text, TreeHtml html) {
    html.line().raw("<pre><code");
    if (!language.isEmpty()) {
      html.attribute("class", "language-" + language);
    }
    html.raw(">").text(text).raw("</code></pre>").line();
  }
}
