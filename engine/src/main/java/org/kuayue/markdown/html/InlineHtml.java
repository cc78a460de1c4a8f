package org.kuayue.markdown.html;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.kuayue.markdown.tree.CodeText;
import org.kuayue.markdown.tree.PlainText;
import org.kuayue.markdown.tree.Raw;

/** The inlines of CommonMark (0.31.2, section 6) and GFM's strikethrough. */
public final class InlineHtml {

  /** Each of them. */
  public static final HtmlForms FORMS =
      new HtmlForms()
          .add(Text.class, (text, html) -> html.text(words(text)))
          .add(SoftLineBreak.class, (lineBreak, html) -> html.raw("\n"))
          .add(HardLineBreak.class, (lineBreak, html) -> html.raw("<br />\n"))
          .add(Emphasis.class, (words, html) -> tagged("em", words, html))
          .add(StrongEmphasis.class, (words, html) -> tagged("strong", words, html))
          .add(Strikethrough.class, (words, html) -> tagged("del", words, html))
          .add(Code.class, InlineHtml::code)
          .add(HtmlEntity.class, (entity, html) -> html.text(entity.getChars().unescape()))
          .add(HtmlInline.class, (tag, html) -> html.raw(tag.getChars().normalizeEOL()))
          .add(HtmlInlineComment.class, (comment, html) -> {})
          .add(Link.class, InlineHtml::link)
          .add(AutoLink.class, (link, html) -> angled(link.getText().toString(), "", html))
          .add(MailLink.class, (link, html) -> angled(link.getText().unescape(), "mailto:", html))
          .add(LinkRef.class, InlineHtml::linkRef)
          .add(Image.class, (image, html) -> image(image, image.getUrl(), image.getTitle(), html))
          .add(ImageRef.class, InlineHtml::imageRef);

  private InlineHtml() {}

  /** What {@code node} says. Spaces at the beginning of a line are none (CommonMark 6.7), which flexmark leaves to its renderer. */
  public static String words(Text node) {
    String raw = Raw.of(node.getChars());
    String text = Raw.isLiteral(raw) ? raw : node.getChars().unescape();
    return node.getPrevious() instanceof HardLineBreak ? text.replaceFirst("^[ \t]+", "") : text;
  }

  private static void tagged(String tag, Node words, TreeHtml html) {
    html.raw("<" + tag + ">").children(words).raw("</" + tag + ">");
  }

  private static void code(Code code, TreeHtml html) {
    html.raw("<code>").text(Escaping.collapseWhitespace(CodeText.of(code), true)).raw("</code>");
  }

  private static void link(Link link, TreeHtml html) {
    if (link.getTextOpeningMarker().isEmpty() && link.getFirstChild() instanceof Text text && text.getNext() == null) {
      String destination = link.getUrl().unescape();
      address(words(text), page -> page.href(destination), html);
    } else {
      link(link, link.getUrl(), link.getTitle(), html);
    }
  }

  private static void link(Node words, BasedSequence url, BasedSequence title, TreeHtml html) {
    String destination = url.unescape();
    html.raw("<a");
    href(page -> page.href(destination), html);
    title(title, html);
    html.raw(">").children(words).raw("</a>");
  }

  private static void href(Filling address, TreeHtml html) {
    html.raw(" href=\"").gap(page -> Escape.attribute(address.on(page))).raw("\"");
  }

  private static void title(BasedSequence title, TreeHtml html) {
    if (title.isNotNull()) {
      html.attribute("title", title.unescape());
    }
  }

  private static void angled(String text, String scheme, TreeHtml html) {
    address(text, page -> scheme + page.href(text), html);
  }

  /** An address that is its own words, in which a page may end its lines. */
  private static void address(String text, Filling destination, TreeHtml html) {
    html.raw("<a");
    href(destination, html);
    html.raw(">").gap(page -> page.words(text)).raw("</a>");
  }

  private static void image(Node words, BasedSequence url, BasedSequence title, TreeHtml html) {
    html.raw("<img").attribute("src", url.unescape()).attribute("alt", PlainText.of(words));
    title(title, html);
    html.raw(" />");
  }

  private static void linkRef(LinkRef link, TreeHtml html) {
    Optional<Reference> reference = reference(link, html);
    if (reference.isPresent()) {
      link(link, reference.get().getUrl(), reference.get().getTitle(), html);
    } else if (link.hasChildren()) { // brackets in a text
      html.text(link.getChars().prefixOf(link.getChildChars()).unescape());
      html.children(link);
      html.text(link.getChars().suffixOf(link.getChildChars()).unescape());
    } else {
      html.text(link.getChars().unescape());
    }
  }

  private static void imageRef(ImageRef image, TreeHtml html) {
    Optional<Reference> reference = reference(image, html);
    if (reference.isPresent()) {
      image(image, reference.get().getUrl(), reference.get().getTitle(), html);
    } else {
      html.text(image.getChars().unescape());
    }
  }

  /** What {@code link} refers to; nothing where it is none. */
  private static Optional<Reference> reference(RefNode link, TreeHtml html) {
    return Optional.of(link).filter(RefNode::isDefined).map(ref -> ref.getReferenceNode(Parser.REFERENCES.get(html.document())));
  }
}
