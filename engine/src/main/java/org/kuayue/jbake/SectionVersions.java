package org.kuayue.jbake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.markdown.html.BodyContext;

/**
 * The same section in the other languages: a reader in the middle of a text changes the language there, and does not
 * have to find the place again. Paired headings share their ids, so an id is all that it takes.
 */
final class SectionVersions {

  private final Edition edition;
  private final Map<Language, Labels> labels;

  SectionVersions(Edition edition, Map<Language, Labels> labels) {
    this.edition = edition;
    this.labels = labels;
  }

  /** The section of {@code page} at {@code anchor}, in every other language that has it. */
  List<BodyContext.Version> of(ContentDocument page, String anchor) {
    return edition.languages().stream()
        .filter(language -> !language.equals(page.language()))
        .flatMap(language -> edition.find(language, page.path()).stream())
        .flatMap(other -> version(page, other, anchor))
        .toList();
  }

  private Stream<BodyContext.Version> version(ContentDocument page, ContentDocument other, String anchor) {
    return other.body().headings().stream()
        .filter(heading -> heading.id().equals(anchor))
        .map(
            heading ->
                new BodyContext.Version(
                    other.language().tag(),
                    labels.get(other.language()).languageName(),
                    RelativeAddress.of(page, other, anchor),
                    heading.text()));
  }
}
