package org.kuayue.check;

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
import java.util.stream.Collectors;
import org.kuayue.check.NumberReader.Stated;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.edition.Language;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceLocation;

/**
 * The two versions of a page state the same numbers. A figure that was mended in one language and forgotten in the other
 * is the mistake that nobody sees who reads only one. It is a warning, because a translation may say a thing otherwise.
 */
final class PairNumbersCheck implements Check {

  private record Piece(String text, String heading, IntFunction<SourceLocation> location) {}

  @Override
  public void check(Edition edition, Problems problems) {
    Language first = edition.languages().get(0);
    edition
        .documents()
        .filter(document -> !document.language().equals(first))
        .forEach(
            document ->
                edition
                    .find(first, document.path())
                    .ifPresent(
                        original -> {
                          compare(original, document, problems);
                          compare(document, original, problems);
                        }));
  }

  /** Adds a problem for each number of {@code document} that {@code other} does not have, where it first stands. */
  private static void compare(ContentDocument document, ContentDocument other, Problems problems) {
    List<Piece> answers = pieces(other);
    List<Stated> stated =
        answers.stream().flatMap(piece -> NumberReader.stated(piece.text(), piece.heading()).stream()).toList();
    Set<BigDecimal> spelled =
        answers.stream().flatMap(piece -> NumberReader.spelled(piece.text())).collect(Collectors.toSet());
    Set<BigDecimal> told = new HashSet<>();
    for (Piece piece : pieces(document)) {
      for (Stated number : NumberReader.stated(piece.text(), piece.heading())) {
        boolean there = spelled.contains(number.value()) || stated.stream().anyMatch(number::agrees);
        if (!there && told.add(number.value())) {
          problems.add(numbersDiffer(number.written(), other, piece.location().apply(number.offset())));
        }
      }
    }
  }

  private static List<Piece> pieces(ContentDocument document) {
    List<Piece> pieces = new ArrayList<>();
    for (HeaderKey<String> key : List.of(HeaderKey.TITLE, HeaderKey.SUMMARY)) {
      document
          .header()
          .get(key)
          .ifPresent(
              text ->
                  pieces.add(
                      new Piece(text, "", at -> document.location(key).behind(text.substring(0, at)))));
    }
    Body body = document.body();
    body.nodes(Text.class)
        .forEach(
            text -> pieces.add(new Piece(text.getChars().toString(), heading(text), at -> body.location(text, at))));
    return pieces;
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

  private static Problem numbersDiffer(String number, ContentDocument other, SourceLocation location) {
    String file = other.source().path();
    return Problem.warning(
        "pair-numbers-differ",
        location,
        org.kuayue.problem.Text.of(file + "里没有数字" + number, file + " does not state " + number),
        org.kuayue.problem.Text.of("请核对两个文件，改正写错的一个。", "Compare the two files and mend the one that is wrong."));
  }
}
