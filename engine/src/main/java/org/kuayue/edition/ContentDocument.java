package org.kuayue.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kuayue.header.Byline;
import org.kuayue.header.DocumentType;
import org.kuayue.header.Header;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.markdown.Statement;
import org.kuayue.source.FileKinds;
import org.kuayue.source.FileNames;
import org.kuayue.source.SourceLocation;

/**
 * One Markdown file: header and body.
 *
 * @param source its file, relative to the project, with forward slashes
 * @param language whose tree it is in
 * @param path its place in that tree without ending, such as {@code articles/development}: what pairs the languages
 * @param header typed
 * @param body what is kept of its text
 * @param byline what its header says of who wrote it, which is read once
 * @param summary the one that its header has, or else one cut from its first paragraph; nothing where it has neither
 * @param statements what it says, in an edition of several languages, whose versions are compared
 */
public record ContentDocument(
    String source,
    Language language,
    String path,
    Header header,
    Body body,
    Optional<Byline> byline,
    Optional<String> summary,
    List<Statement> statements) {

  /** The ids that templates give to what is around every text; style sheets know them too. */
  private static final Set<String> FRAME_IDS =
      Set.of(
          "main",
          "scheme-auto",
          "scheme-dark",
          "scheme-light",
          "text-size-large",
          "text-size-largest",
          "text-size-standard");

  /** The document with that {@code tree}; {@code paired} says whether other languages have versions of it. */
  public static ContentDocument of(Language language, String path, Header header, MarkdownTree tree, boolean paired) {
    return new ContentDocument(
        tree.source().path(),
        language,
        path,
        header,
        tree.body(),
        header.get(HeaderKey.BYLINE).map(Byline::of),
        header.get(HeaderKey.SUMMARY).or(tree::summary),
        paired ? tree.statements() : List.of());
  }

  /** Its type. */
  public DocumentType type() {
    return header.type();
  }

  /** The last part of its path: what a photo is called by. */
  public String slug() {
    return FileNames.last(path);
  }

  /** Where its type belongs: a language has one cover, and photos are looked up by their slugs, in one folder. */
  public String properPath() {
    return switch (type()) {
      case COVER -> Edition.COVER;
      case PHOTO -> FileKinds.PHOTO_FOLDER + slug();
      case ARTICLE, PAGE, PHOTOS -> path;
    };
  }

  /** Its place below the content folder: how links in Markdown name it. */
  public String file() {
    return language.file(path);
  }

  /** The address of its page from the site's root. */
  public String address() {
    return language.resolve(path) + ".html";
  }

  /** The ids on its page that are no heading's. */
  public Set<String> otherIds() {
    if (type() != DocumentType.PHOTOS) {
      return FRAME_IDS;
    }
    Set<String> ids = new HashSet<>(FRAME_IDS);
    ids.addAll(header.require(HeaderKey.PHOTOS));
    return ids;
  }

  /** Where the value of {@code key} stands, or the top of the file. */
  public SourceLocation location(HeaderKey<?> key) {
    return header.location(key).orElseGet(() -> SourceLocation.startOf(source));
  }
}
