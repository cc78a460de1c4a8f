package org.kuayue.check;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.markdown.Statement;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * A page is in the language whose pages it is among: a file that was copied to be translated, and was not, would go out under
 * a wrong tag. Only Chinese can be told from other languages by its letters. It is a warning, because a page may be a quotation.
 */
final class PairLanguageCheck implements EditionCheck {

  private static final String CHINESE = "zh";

  /** Languages that have Han characters themselves. */
  private static final Set<String> WITH_HAN = Set.of("ja", "ko", "yue", "lzh", "wuu", "nan", "hak");

  /** Fewer Han characters may be a name that a caption gives, and fewer letters an abbreviation or the name of a firm. */
  private static final int FEWEST_HAN = 10;
  private static final int FEWEST_LETTERS = 60;

  /** How many letters of others a Chinese text has at most for each Han character. */
  private static final int MOST_OTHERS = 5;

  @Override
  public void check(Edition edition, Problems problems) {
    if (edition.languages().size() > 1) {
      edition.documents().filter(document -> !isAtHome(document)).forEach(document -> problems.add(languageWrong(document)));
    }
  }

  private static boolean isAtHome(ContentDocument document) {
    long han = 0;
    long others = 0;
    for (Statement statement : words(document)) {
      String text = statement.text();
      long letters = text.codePoints().filter(Character::isLetter).count();
      long ofHan = text.codePoints().filter(PairLanguageCheck::isHan).count();
      han += ofHan;
      others += letters - ofHan;
    }
    String language = document.language().primary();
    return language.equals(CHINESE)
        ? others < FEWEST_LETTERS || others <= han * MOST_OTHERS
        : WITH_HAN.contains(language) || han < FEWEST_HAN || han <= others;
  }

  /** The text of {@code document}, or its header where it has no text, as a cover may. */
  private static List<Statement> words(ContentDocument document) {
    return document.statements().isEmpty() ? PairNumbersCheck.statements(document) : document.statements();
  }

  private static boolean isHan(int character) {
    return Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.HAN;
  }

  private static Problem languageWrong(ContentDocument document) {
    Language language = document.language();
    boolean chinese = language.primary().equals(CHINESE);
    return Problem.warning(
        "pair-language-wrong",
        words(document).get(0).start(),
        Text.of(
            "应是" + language.name().zh() + "，" + (chinese ? "这里几乎没有汉字" : "这里大多是汉字"),
            chinese
                ? "a page in " + language.name().en() + " with hardly any Chinese characters"
                : "a page in " + language.name().en() + " that is mostly in Chinese characters"),
        Text.of("请译好再发布；译好之前写status=draft。", "Translate it before it is published; until then it is to have status=draft."));
  }
}
