package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;

/**
 * The language that a document is written in. Spacing and typography differ by it: the space in “the word 大桥
 * means” is an English writer's, the one in “大桥 5 年” is a typist's. A document has the options of its parser,
 * so there is one parser for each language; setting the key on a parsed document was rejected, because
 * post-processors have run by then.
 */
public final class DocumentLanguage {

  /** A language tag (BCP 47), such as {@code zh-CN}. */
  public static final DataKey<String> KEY = new DataKey<>("KUAYUE_LANGUAGE", "en");

  private DocumentLanguage() {}

  static boolean isChinese(DataHolder document) {
    return is("zh", document);
  }

  static boolean isEnglish(DataHolder document) {
    return is("en", document);
  }

  /** Whether Han characters in it are its own: Korean has some among Hangul, 美 대사, and says them in Korean. */
  static boolean isWrittenInHan(DataHolder document) {
    return is("zh", document) || is("ja", document) || is("ko", document);
  }

  private static boolean is(String language, DataHolder document) {
    String tag = KEY.get(document);
    boolean whole = tag.length() == language.length() || tag.startsWith("-", language.length());
    return whole && tag.regionMatches(true, 0, language, 0, language.length());
  }
}
