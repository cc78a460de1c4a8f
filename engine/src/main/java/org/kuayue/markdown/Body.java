package org.kuayue.markdown;

import java.util.List;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.markdown.html.Html;
import org.kuayue.source.SourceLocation;

/**
 * What is kept of a document's Markdown, once its tree has been let go.
 *
 * @param html how it is printed; nothing where the Markdown has faults, with which nothing goes out
 * @param headings in the order of the text, as all that follows
 * @param links what can be clicked
 * @param pictures what is shown
 * @param blockKinds the kinds of its blocks, each once
 * @param count how much there is to read
 */
public record Body(
    Html html,
    List<Heading> headings,
    List<Link> links,
    List<Picture> pictures,
    List<String> blockKinds,
    TextCount count) {

  /**
   * Something that can be clicked.
   *
   * @param url where it leads, as it is written
   * @param location where it stands
   */
  public record Link(String url, SourceLocation location) {}

  /**
   * Something that is shown.
   *
   * @param url where it is, as it is written
   * @param location where it stands
   * @param alone whether it is a figure, and not in the middle of text
   */
  public record Picture(String url, SourceLocation location, boolean alone) {}

  /** The HTML for the page that {@code context} describes. */
  public String html(BodyContext context) {
    return html.on(context);
  }

  /** The HTML of a body that is one paragraph, without the paragraph's tags but with its direction: for captions. */
  public String inlineHtml(BodyContext context) {
    String whole = html(context).strip();
    String words = whole.endsWith("</p>") ? whole.substring(0, whole.length() - "</p>".length()) : whole;
    if (words.startsWith("<p ")) {
      return "<span" + words.substring("<p".length()) + "</span>";
    }
    return words.startsWith("<p>") ? words.substring("<p>".length()) : words;
  }
}
