package org.kuayue.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kuayue.check.NumberReader.Stated;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Statement;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * The two versions of a page state the same numbers. A figure that was mended in one language and forgotten in the other
 * is the mistake that nobody sees who reads only one. It is a warning, because a translation may say a thing otherwise. The
 * large number of the posters is compared with the other poster's besides: that it stands somewhere in the text is not enough.
 * Chinese and English are compared, and no others: 3,2 and 1.200 are other numbers in French and in German.
 */
final class PairNumbersCheck implements EditionCheck {

  private static final Set<String> READ = Set.of("zh", "en");

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .pairs()
        .filter(pair -> isRead(pair.original()) && isRead(pair.translation()))
        .forEach(
            pair -> {
              compare(pair.original(), pair.translation(), problems);
              compare(pair.translation(), pair.original(), problems);
            });
  }

  private static boolean isRead(ContentDocument document) {
    return READ.contains(document.language().primary());
  }

  /** Adds a problem for each number of {@code document} that {@code other} does not have, where it first stands. */
  private static void compare(ContentDocument document, ContentDocument other, Problems problems) {
    Answers answers = answers(statements(other));
    Set<BigDecimal> told = new HashSet<>();
    for (Statement statement : statements(document)) {
      for (Stated number : stated(statement)) {
        if (!answers.has(number) && told.add(number.value())) {
          problems.add(numbersDiffer(other.source(), number, statement));
        }
      }
    }
    header(document, HeaderKey.KEY_FIGURE)
        .forEach(
            figure ->
                header(other, HeaderKey.KEY_FIGURE)
                    .flatMap(otherFigure -> unanswered(figure, otherFigure))
                    .filter(number -> told.add(number.value()))
                    .forEach(number -> problems.add(keyFiguresDiffer(other.source(), number, figure))));
  }

  private static List<Stated> stated(Statement statement) {
    return NumberReader.stated(statement.text(), statement.column());
  }

  /** The large numbers of the key figure {@code figure}, those before the bar, for which {@code other} does not answer. */
  private static Stream<Stated> unanswered(Statement figure, Statement other) {
    Answers answers = answers(List.of(other));
    return stated(figure).stream()
        .filter(number -> number.offset() < figure.text().indexOf('|') && !answers.has(number));
  }

  private static Answers answers(List<Statement> statements) {
    Answers answers = new Answers();
    statements.forEach(statement -> answers.addAll(statement.text(), statement.column()));
    return answers;
  }

  /** What {@code document} states: in the header first, then in the text. */
  static List<Statement> statements(ContentDocument document) {
    return Stream.concat(
            Stream.of(HeaderKey.TITLE, HeaderKey.SUMMARY, HeaderKey.KEY_FIGURE).flatMap(key -> header(document, key)),
            document.statements().stream())
        .toList();
  }

  private static Stream<Statement> header(ContentDocument document, HeaderKey<?> key) {
    return document.header().written(key).stream().map(text -> new Statement(text, "", document.location(key)));
  }

  private static Problem numbersDiffer(String file, Stated number, Statement statement) {
    return Problem.warning(
        "pair-numbers-differ",
        statement.location(number.offset()),
        Text.of(file + "里没有数字" + number.written(), file + " does not state " + number.written()),
        Text.of("请核对两个文件，改正写错的一个。", "Compare the two files and mend the one that is wrong."));
  }

  private static Problem keyFiguresDiffer(String file, Stated number, Statement statement) {
    return Problem.warning(
        "pair-keyfigure-differs",
        statement.location(number.offset()),
        Text.of(
            file + "的keyfigure里没有数字" + number.written(), "the keyfigure of " + file + " does not state " + number.written()),
        Text.of("请核对两个文件，两张海报上应是同一个数字。", "Compare the two files: both posters show one number."));
  }
}
