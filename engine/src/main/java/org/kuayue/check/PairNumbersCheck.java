package org.kuayue.check;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.kuayue.check.NumberReader.Stated;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceLocation;

/**
 * The two versions of a page state the same numbers. A figure that was mended in one language and forgotten in the other
 * is the mistake that nobody sees who reads only one. It is a warning, because a translation may say a thing otherwise. The
 * large number of the posters is compared with the other poster's besides: that it stands somewhere in the text is not enough.
 */
final class PairNumbersCheck implements Check {

  private record Piece(String text, String heading, IntFunction<SourceLocation> location) {

    List<Stated> stated() {
      return NumberReader.stated(text, heading);
    }

    /** The large numbers of this key figure, those before the bar, for which {@code other} does not answer. */
    Stream<Stated> unanswered(Piece other) {
      Answers answers = answers(List.of(other));
      return stated().stream().filter(number -> number.offset() < text.indexOf('|') && !answers.has(number));
    }
  }

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .pairs()
        .forEach(
            pair -> {
              compare(pair.original(), pair.translation(), problems);
              compare(pair.translation(), pair.original(), problems);
            });
  }

  /** Adds a problem for each number of {@code document} that {@code other} does not have, where it first stands. */
  private static void compare(ContentDocument document, ContentDocument other, Problems problems) {
    Answers answers = answers(pieces(other));
    Set<BigDecimal> told = new HashSet<>();
    for (Piece piece : pieces(document)) {
      for (Stated number : piece.stated()) {
        if (!answers.has(number) && told.add(number.value())) {
          problems.add(numbersDiffer(other.source().path(), number, piece));
        }
      }
    }
    header(document, HeaderKey.KEY_FIGURE)
        .forEach(
            figure ->
                header(other, HeaderKey.KEY_FIGURE)
                    .flatMap(figure::unanswered)
                    .filter(number -> told.add(number.value()))
                    .forEach(number -> problems.add(keyFiguresDiffer(other.source().path(), number, figure))));
  }

  private static Answers answers(List<Piece> pieces) {
    Answers answers = new Answers();
    pieces.forEach(piece -> answers.addAll(piece.text(), piece.heading()));
    return answers;
  }

  private static List<Piece> pieces(ContentDocument document) {
    List<Piece> pieces = new ArrayList<>();
    List.of(HeaderKey.TITLE, HeaderKey.SUMMARY, HeaderKey.KEY_FIGURE)
        .forEach(key -> header(document, key).forEach(pieces::add));
    int end = 0;
    for (Text text : document.body().nodes(Text.class).toList()) {
      int start = text.getStartOffset();
      if (start >= end && !isAddress(text.getParent())) {
        end = end(text);
        String words = document.source().text().substring(start, end);
        pieces.add(new Piece(words, heading(text), at -> document.source().location(start + at)));
      }
    }
    return pieces;
  }

  private static boolean isAddress(Node parent) {
    return parent instanceof Link link && link.getTextOpeningMarker().isEmpty();
  }

  /** Where the words that {@code text} begins end: a number and its unit may be two nodes, or stand in two lines. */
  private static int end(Node text) {
    Node last = text;
    while (last.getNext() instanceof Text || last.getNext() instanceof SoftLineBreak) {
      last = last.getNext();
    }
    return last.getEndOffset();
  }

  private static Stream<Piece> header(ContentDocument document, HeaderKey<?> key) {
    return document.header().written(key).stream()
        .map(text -> new Piece(text, "", at -> document.location(key).behind(text.substring(0, at))));
  }

  /** The head of the table's column in which {@code text} stands, or nothing. */
  private static String heading(Text text) {
    TableCell cell = (TableCell) text.getAncestorOfType(TableCell.class);
    TableBlock table = (TableBlock) text.getAncestorOfType(TableBlock.class);
    if (cell == null || table == null || cell.isHeader()) {
      return "";
    }
    Node head = table.getFirstChild().getFirstChild().getFirstChild();
    for (Node before = cell.getPrevious(); before != null && head != null; before = before.getPrevious()) {
      head = head.getNext();
    }
    return head == null ? "" : Body.text(head);
  }

  private static Problem numbersDiffer(String file, Stated number, Piece piece) {
    return Problem.warning(
        "pair-numbers-differ",
        piece.location().apply(number.offset()),
        org.kuayue.problem.Text.of(file + "里没有数字" + number.written(), file + " does not state " + number.written()),
        org.kuayue.problem.Text.of("请核对两个文件，改正写错的一个。", "Compare the two files and mend the one that is wrong."));
  }

  private static Problem keyFiguresDiffer(String file, Stated number, Piece piece) {
    return Problem.warning(
        "pair-keyfigure-differs",
        piece.location().apply(number.offset()),
        org.kuayue.problem.Text.of(
            file + "的keyfigure里没有数字" + number.written(), "the keyfigure of " + file + " does not state " + number.written()),
        org.kuayue.problem.Text.of("请核对两个文件，两张海报上应是同一个数字。", "Compare the two files: both posters show one number."));
  }
}
