package org.kuayue.edition;

import java.util.Locale;
import org.kuayue.problem.Text;

/**
 * A language of the edition.
 *
 * @param tag a language tag (BCP 47), such as {@code zh-CN}
 * @param folder where its pages are: empty for the edition's first language, which has the site's root
 */
public record Language(String tag, String folder) {

  /** The language with {@code tag}; the first of an edition has the root, any other a folder by its primary subtag. */
  public static Language of(String tag, boolean first) {
    return new Language(tag, first ? "" : primary(tag));
  }

  /** Its primary subtag, which says the language whatever the script and the region, in small letters: {@code zh}. */
  public String primary() {
    return primary(tag);
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** By the tag, which no two languages share: languages are keys of maps that every page is looked up in. */
  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Language language && tag.equals(language.tag) && folder.equals(language.folder);
  }

  /** Its name and its tag for an editor: English (en), 英语（en）. */
  public Text name() {
    Locale locale = Locale.forLanguageTag(tag);
    return Text.of(
        locale.getDisplayLanguage(Locale.CHINESE) + "（" + tag + "）",
        locale.getDisplayLanguage(Locale.ENGLISH) + " (" + tag + ")");
  }

  /** {@code path} within this language's folder. */
  public String resolve(String path) {
    return folder.isEmpty() ? path : folder + "/" + path;
  }

  /** The file below the content folder of the document at {@code path} in this language. */
  public String file(String path) {
    return resolve(path) + ".md";
  }
}
