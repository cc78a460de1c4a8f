package org.kuayue.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kuayue.source.SourceLocation;

/**
 * A page of the baked site.
 *
 * @param file its text
 * @param tags its start tags, in order
 * @param references every address on the page that a browser may follow or load; several rules read them
 */
record Page(TextFile file, List<Tag> tags, List<Reference> references) {

  static Page of(TextFile file) throws MalformedHtml {
    List<Tag> tags = new TagReader(file.source()).read();
    List<Reference> references = new ArrayList<>();
    for (Tag tag : tags) {
      Reference.add(tag, references);
    }
    return new Page(file, tags, references);
  }

  String address() {
    return file.address();
  }

  /** All tags called {@code name}. */
  Stream<Tag> all(String name) {
    return tags.stream().filter(tag -> tag.is(name));
  }

  Optional<Tag> first(String name) {
    return all(name).findFirst();
  }

  SourceLocation location(Tag tag) {
    return file.location(tag.offset());
  }

  /** Where problems of the page as a whole are: its first element called {@code name}, or its beginning. */
  SourceLocation locationOf(String name) {
    return first(name).map(this::location).orElseGet(() -> file.location(0));
  }

  /** Whether it only sends its readers on to another page. */
  boolean isRedirect() {
    return all("meta").anyMatch(tag -> tag.value("http-equiv").equalsIgnoreCase("refresh"));
  }

  /** Whether search engines are asked to pass it over, so that nobody meets it by its description. */
  boolean isHidden() {
    return all("meta").anyMatch(tag -> tag.value("name").equals("robots") && tag.value("content").contains("noindex"));
  }
}
