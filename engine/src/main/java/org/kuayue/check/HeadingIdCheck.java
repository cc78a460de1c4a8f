package org.kuayue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.markdown.Heading;
import org.kuayue.markdown.HeadingIds;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** An id that an editor wrote behind a heading can stand in an address, is the only one of its kind, and is shared. */
final class HeadingIdCheck implements EditionCheck {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @Override
  public void check(Edition edition, Problems problems) {
    edition.documents().forEach(document -> checkForm(edition, document, problems));
    edition.documents().forEach(document -> checkVersions(edition, document, problems));
  }

  private static void checkForm(Edition edition, ContentDocument document, Problems problems) {
    Set<String> taken = new HashSet<>(); // with those on the pages of other versions, which get its ids too
    edition.versions(document).stream()
        .filter(version -> HeadingIds.alike(document.body().headings(), version.body().headings()))
        .forEach(version -> taken.addAll(version.otherIds()));
    for (Heading heading : document.body().headings()) {
      Optional<String> id = heading.writtenId();
      if (id.isPresent() && !FORM.matcher(id.get()).matches()) {
        problems.add(idInvalid(id.get(), heading.idLocation()));
      } else if (id.isPresent() && !taken.add(id.get())) {
        problems.add(idDuplicate(id.get(), heading.idLocation()));
      }
    }
  }

  private static void checkVersions(Edition edition, ContentDocument document, Problems problems) {
    edition.languages().stream()
        .takeWhile(language -> !language.equals(document.language()))
        .flatMap(language -> edition.find(language, document.path()).stream())
        .forEach(other -> checkVersion(document, other, problems));
  }

  /**
   * The same heading of another version has no other id, and another heading not this one: links and the language switch
   * would lose the place, and a heading that shares one version's id would stand beside its namesake of the other.
   */
  private static void checkVersion(ContentDocument document, ContentDocument other, Problems problems) {
    List<Heading> headings = document.body().headings();
    List<Heading> others = other.body().headings();
    if (!HeadingIds.alike(headings, others)) {
      return;
    }
    Set<String> written = others.stream().flatMap(heading -> heading.writtenId().stream()).collect(Collectors.toSet());
    for (int i = 0; i < headings.size(); i++) {
      Optional<String> id = headings.get(i).writtenId();
      Optional<String> otherId = others.get(i).writtenId();
      boolean alone = otherId.isEmpty() && !written.contains(id.orElse(""));
      if (id.isPresent() && !alone && !id.equals(otherId)) {
        problems.add(idDiffers(id.get(), otherId, other.source(), headings.get(i).idLocation()));
      }
    }
  }

  private static Problem idInvalid(String id, SourceLocation location) {
    return Problem.error(
        "id-invalid",
        location,
        Text.of("“" + id + "”不能做标题的锚点", "\"" + id + "\" cannot be a heading's id"),
        Text.of(
            "请用小写英文字母、数字和连字符，以字母开头，如{#two-years}。",
            "Use lower-case letters, digits and hyphens, a letter first, such as {#two-years}."));
  }

  private static Problem idDuplicate(String id, SourceLocation location) {
    return Problem.error(
        "id-duplicate",
        location,
        Text.of("本页已有“#" + id + "”", "the page has \"#" + id + "\" already"),
        Text.of("请换一个，或删去花括号，由系统生成。", "Choose another, or take the braces out to have one made."));
  }

  private static Problem idDiffers(String id, Optional<String> otherId, String path, SourceLocation location) {
    return Problem.error(
        "id-differs",
        location,
        otherId
            .map(
                there ->
                    Text.of(
                        "锚点“" + id + "”与" + path + "同一标题的“" + there + "”不同",
                        "the id \"" + id + "\" is \"" + there + "\" at the same heading of " + path))
            .orElse(
                Text.of(
                    "锚点“" + id + "”在" + path + "里写在另一个标题上",
                    "the id \"" + id + "\" stands at another heading of " + path)),
        Text.of("请在同一标题上写成一样的，或只在一种语言里写。", "Write the same at the same heading of both, or only in one language."));
  }
}
