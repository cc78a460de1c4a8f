package org.kuayue.check;

import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** Every document is there in every language of the edition, at the same path: else the language switch leads astray. */
final class PairCheck implements EditionCheck {

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .documents()
        .filter(document -> !document.path().equals(Edition.COVER)) // has a rule of its own
        .filter(document -> edition.heldBack(document).isEmpty())
        .forEach(
            document ->
                edition.languages().stream()
                    .filter(language -> !isThere(edition, document, language))
                    .forEach(language -> problems.add(pairMissing(edition, document, language))));
  }

  private static boolean isThere(Edition edition, ContentDocument document, Language language) {
    return edition.isUnread(language, document.path())
        || edition.find(language, document.path()).filter(other -> other.type() == document.type()).isPresent();
  }

  private static Problem pairMissing(Edition edition, ContentDocument document, Language language) {
    String file = language.file(document.path());
    Text held =
        edition
            .leftOut(file)
            .map(reason -> Text.of("它" + HeldBack.is(reason).zh() + "。", "It " + HeldBack.is(reason).en() + "."))
            .orElse(Text.of("", ""));
    return Problem.error(
        "pair-missing",
        SourceLocation.startOf(document.source()),
        Text.of("没有对应的文件：" + language.name().zh(), "no counterpart in " + language.name().en()),
        Text.of(
            held.zh() + "请写content/" + file + "，type=" + document.type().word() + "，status=published；若不再需要，就把这个文件也删去。",
            (held.en() + " Write content/" + file + " with type=" + document.type().word() + " and status=published,").strip()
                + " or delete this file as well."));
  }
}
