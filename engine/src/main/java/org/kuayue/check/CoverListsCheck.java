package org.kuayue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.edition.Publication;
import org.kuayue.header.DocumentType;
import org.kuayue.header.HeaderKey;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The cover's lists and the documents agree: what a list names is there, and every article is in the list, since an
 * article that no page links to would be lost without a word. What has a future date may be in the list. No list, of a cover or
 * of a page of photos, names one twice.
 */
final class CoverListsCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    edition.documents().forEach(document -> checkPhotos(document, problems));
    for (Language language : edition.languages()) {
      edition
          .cover(language)
          .ifPresent(
              cover -> {
                checkNames(edition, cover, HeaderKey.ARTICLES, List.of(DocumentType.ARTICLE), problems);
                checkNames(edition, cover, HeaderKey.PAGES, List.of(DocumentType.PAGE, DocumentType.PHOTOS), problems);
                checkUnlisted(edition, cover, problems);
              });
    }
  }

  private static void checkNames(
      Edition edition, ContentDocument cover, HeaderKey<List<String>> key, List<DocumentType> types, Problems problems) {
    Set<String> known =
        types.stream()
            .flatMap(type -> edition.documents(cover.language(), type))
            .map(ContentDocument::path)
            .collect(Collectors.toSet());
    Set<String> before = new HashSet<>();
    List<String> listed = cover.header().get(key).orElse(List.of());
    for (int i = 0; i < listed.size(); i++) {
      String path = listed.get(i);
      Optional<Publication.Reason> leftOut = edition.leftOut(cover.language().file(path));
      if (leftOut.isPresent()) {
        SourceLocation location = cover.header().location(key, i);
        boolean draft = leftOut.get() == Publication.Reason.DRAFT;
        problems.add(draft ? entryDraft(path, location) : entryFuture(path, location));
      } else if (!known.contains(path) && !edition.isUnread(cover.language(), path)) {
        problems.add(entryUnknown(path, types.get(0), known, cover.header().location(key, i)));
      } else if (!before.add(path)) {
        problems.add(entryDuplicate(path, cover.header().location(key, i)));
      }
    }
  }

  /** Each photo is there once: a page of photos has it at an anchor of its own. */
  private static void checkPhotos(ContentDocument document, Problems problems) {
    Set<String> before = new HashSet<>();
    List<String> photos = document.header().get(HeaderKey.PHOTOS).orElse(List.of());
    for (int i = 0; i < photos.size(); i++) {
      if (!before.add(photos.get(i))) {
        problems.add(entryDuplicate(photos.get(i), document.header().location(HeaderKey.PHOTOS, i)));
      }
    }
  }

  private static void checkUnlisted(Edition edition, ContentDocument cover, Problems problems) {
    Set<String> listed = Set.copyOf(cover.header().require(HeaderKey.ARTICLES));
    edition
        .documents(cover.language(), DocumentType.ARTICLE)
        .filter(article -> !listed.contains(article.path()) && edition.heldBack(article).isEmpty())
        .forEach(article -> problems.add(articleUnlisted(article, cover)));
  }

  private static Problem entryDraft(String path, SourceLocation location) {
    return Problem.error(
        "cover-entry-draft",
        location,
        named(path, Publication.Reason.DRAFT),
        HeldBack.hint(Publication.Reason.DRAFT));
  }

  /**
   * No error: what is to go out tomorrow stands in today's list, so that tomorrow's bake, which a timer may start, needs no
   * editor.
   */
  private static Problem entryFuture(String path, SourceLocation location) {
    return Problem.warning(
        "cover-entry-future",
        location,
        named(path, Publication.Reason.FUTURE),
        Text.of(
            "到那天重新生成，封面才列出它；现在就要发布的，请改正它的日期。",
            "The cover leaves it out until that day: bake again then, or mend its date if it is to go out now."));
  }

  private static Text named(String path, Publication.Reason reason) {
    return Text.of("“" + path + "”" + HeldBack.is(reason).zh(), "\"" + path + "\" " + HeldBack.is(reason).en());
  }

  private static Problem entryUnknown(
      String path, DocumentType type, Set<String> known, SourceLocation location) {
    return Problem.error(
        "cover-entry-unknown",
        location,
        Text.of(
            type == DocumentType.ARTICLE ? "没有这篇文章：“" + path + "”" : "没有这一页：“" + path + "”",
            "no " + type.word() + " \"" + path + "\""),
        Nearest.hint(path, known));
  }

  private static Problem entryDuplicate(String path, SourceLocation location) {
    return Problem.error(
        "cover-entry-duplicate",
        location,
        Text.of("“" + path + "”列了两次", "\"" + path + "\" is listed twice"),
        Text.of("请只留一处。", "Keep one of the two."));
  }

  private static Problem articleUnlisted(ContentDocument article, ContentDocument cover) {
    return Problem.error(
        "article-unlisted",
        SourceLocation.startOf(article.source()),
        Text.of("封面没有列出这篇文章", "the cover does not list this article"),
        Text.of(
            "请把" + article.path() + "写进" + cover.source() + "的articles，或改为status=draft。",
            "Add " + article.path() + " to articles in " + cover.source() + ", or set status=draft."));
  }
}
