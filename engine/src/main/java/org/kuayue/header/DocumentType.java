package org.kuayue.header;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document is: which keys its header must and may have, and whether it becomes a page of its own. */
public enum DocumentType {
  /** The front page, one per language. */
  COVER,
  /** A chapter of the feature. */
  ARTICLE,
  /** Anything else that has a page, such as the editorial notes. */
  PAGE,
  /** The page that shows all photographs, each at an anchor of its own. */
  PHOTOS,
  /** The caption of a photograph: shown wherever the photograph is, no page of its own. */
  PHOTO;

  /** Listed when they are first asked for, since keys know types. Listed twice, they are the same. */
  private List<HeaderKey<?>> keys;

  /** The word in the header's {@code type}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a page is made from each document of this type. */
  public boolean hasPage() {
    return this != PHOTO;
  }

  /** Keys that its header must have. */
  public List<HeaderKey<?>> required() {
    return switch (this) {
      case COVER ->
          List.of(
              HeaderKey.TYPE,
              HeaderKey.STATUS,
              HeaderKey.TITLE,
              HeaderKey.SUMMARY,
              HeaderKey.DATE,
              HeaderKey.MASTHEAD,
              HeaderKey.ARTICLES);
      case ARTICLE ->
          List.of(HeaderKey.TYPE, HeaderKey.STATUS, HeaderKey.TITLE, HeaderKey.DATE);
      case PAGE -> List.of(HeaderKey.TYPE, HeaderKey.STATUS, HeaderKey.TITLE);
      case PHOTOS -> List.of(HeaderKey.TYPE, HeaderKey.STATUS, HeaderKey.TITLE, HeaderKey.PHOTOS);
      case PHOTO -> List.of(HeaderKey.TYPE, HeaderKey.STATUS, HeaderKey.ALT);
    };
  }

  /** Keys that its header may have besides. */
  public List<HeaderKey<?>> optional() {
    return switch (this) {
      case COVER ->
          List.of(
              HeaderKey.STRAPLINE,
              HeaderKey.OCCASION,
              HeaderKey.SUBTITLE,
              HeaderKey.DATELINE,
              HeaderKey.PLACE,
              HeaderKey.SHORT_PLACE,
              HeaderKey.PHOTOS,
              HeaderKey.PAGES,
              HeaderKey.ALIASES);
      case ARTICLE ->
          List.of(HeaderKey.SUMMARY, HeaderKey.BYLINE, HeaderKey.PHOTO, HeaderKey.KEY_FIGURE, HeaderKey.ALIASES);
      case PAGE, PHOTOS -> List.of(HeaderKey.SUMMARY, HeaderKey.DATE, HeaderKey.ALIASES);
      case PHOTO -> List.of(HeaderKey.CREDIT, HeaderKey.FOCUS);
    };
  }

  /** All its keys, the required ones first. */
  public List<HeaderKey<?>> keys() {
    List<HeaderKey<?>> known = keys;
    if (known == null) {
      known = Stream.concat(required().stream(), optional().stream()).toList();
      keys = known;
    }
    return known;
  }

  /** The type that {@code word} names. */
  public static Optional<DocumentType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
  }

  /** The words of all types, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(DocumentType::word).toList();
  }
}
