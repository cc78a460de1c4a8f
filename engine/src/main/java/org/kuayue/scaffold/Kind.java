package org.kuayue.scaffold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kuayue.source.FileKinds;

/** What can be made new. */
public enum Kind {
  /** An article, as a draft in every language. */
  ARTICLE("articles/"),
  /** A photo's caption, as a draft in every language. */
  PHOTO(FileKinds.PHOTO_FOLDER),
  /** Another page, as a draft in every language. */
  PAGE(""),
  /** A whole feature in a folder of its own. */
  EDITION("");

  private final String folder;

  Kind(String folder) {
    this.folder = folder;
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where documents of this kind lie, in a language's folder. */
  String folder() {
    return folder;
  }

  /** The kind that {@code word} names. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
