package org.kuayue.problem;

import java.util.Locale;

/**
 * A sentence for an editor, in both of the project's languages. They stand side by side in the code, beside the rule
 * that says them, so that neither is forgotten; a resource bundle would have put them out of sight.
 *
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 */
public record Text(String zh, String en) {

  /** A text in both languages. */
  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  /** The sentence in {@code language}: Chinese for {@code zh}, English for any other. */
  public String in(Locale language) {
    return language.getLanguage().equals("zh") ? zh : en;
  }
}
