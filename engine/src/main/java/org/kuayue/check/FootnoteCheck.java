package org.kuayue.check;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.markdown.footnote.FootnoteMarks;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Every reference to a footnote has its note, every note is reached from the text, be it through other notes, and no name
 * is used for two notes.
 */
final class FootnoteCheck implements TreeCheck {

  private static final Text WIDE_COLON =
      Text.of("如果这是注文，冒号请用半角：[^…]: 注文。", "If this is the note, write a half-width colon: [^…]: and the note.");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    List<FootnoteBlock> notes = tree.nodes(FootnoteBlock.class).toList();
    List<Footnote> references = tree.nodes(Footnote.class).toList();
    if (notes.isEmpty() && references.isEmpty()) {
      return;
    }
    List<String> names = notes.stream().map(note -> note.getText().toString()).toList();
    Stream<String> printed = notes.stream().filter(FootnoteMarks::isPrinted).map(note -> note.getText().toString());
    Set<String> used = Stream.concat(printed, bracketed(tree)).collect(Collectors.toSet());
    Map<String, Footnote> wide = wideNotes(references, names);
    wide.forEach((name, note) -> problems.add(missing(name, WIDE_COLON, tree.location(note))));
    references.stream()
        .filter(reference -> !names.contains(reference.getText().toString()) && !wide.containsKey(reference.getText().toString()))
        .forEach(reference -> problems.add(missing(reference.getText().toString(), hint(reference, names), tree.location(reference))));
    Set<String> seen = new HashSet<>();
    for (FootnoteBlock note : notes) {
      String name = note.getText().toString();
      if (!seen.add(name)) {
        problems.add(duplicate(name, tree.location(note)));
      } else if (!used.contains(name)) {
        problems.add(unused(name, tree.location(note)));
      }
    }
  }

  /** The names of the notes to which links refer, {@code [words][^name]}, which another rule tells. */
  private static Stream<String> bracketed(MarkdownTree tree) {
    return tree.nodes(LinkRef.class)
        .map(link -> link.getReference().toString())
        .filter(FootnoteCheck::isNote)
        .map(name -> name.substring(1));
  }

  /** Whether {@code name}, behind words in brackets, was meant for that of a note. */
  static boolean isNote(String name) {
    return name.startsWith("^");
  }

  /** Of those that have no note, the references that were meant for it: they begin a line, with a full-width colon behind them. */
  private static Map<String, Footnote> wideNotes(List<Footnote> references, List<String> names) {
    Map<String, Footnote> notes = new LinkedHashMap<>();
    references.stream()
        .filter(reference -> !names.contains(reference.getText().toString()))
        .filter(FootnoteCheck::beginsLine)
        .filter(reference -> reference.getNext() != null && reference.getNext().getChars().trimStart().startsWith("："))
        .forEach(reference -> notes.putIfAbsent(reference.getText().toString(), reference));
    return notes;
  }

  /** By the source: of a break between Chinese characters the tree has nothing left. */
  private static boolean beginsLine(Footnote reference) {
    return reference.getPrevious() == null || reference.getChars().safeBaseCharAt(reference.getStartOffset() - 1) == '\n';
  }

  private static Text hint(Footnote reference, List<String> names) {
    String mark = "[^" + reference.getText() + "]";
    return names.isEmpty()
        ? Text.of("请另起一段写 " + mark + ": 注文。", "Write a paragraph " + mark + ": and the note.")
        : Nearest.hint(reference.getText().toString(), names);
  }

  private static Problem missing(String name, Text hint, SourceLocation location) {
    return Problem.error(
        "footnote-missing",
        location,
        Text.of("没有脚注[^" + name + "]", "there is no footnote [^" + name + "]"),
        hint);
  }

  private static Problem duplicate(String name, SourceLocation location) {
    return Problem.error(
        "footnote-duplicate",
        location,
        Text.of("脚注[^" + name + "]已经写过", "the footnote [^" + name + "] is there already"),
        Text.of("请换一个名称，或删去一条。", "Give it another name, or keep one of the two."));
  }

  private static Problem unused(String name, SourceLocation location) {
    return Problem.warning(
        "footnote-unused",
        location,
        Text.of("正文没有引用脚注[^" + name + "]", "the text does not refer to [^" + name + "]"),
        Text.of("请在正文中写[^" + name + "]，或删去这条脚注。", "Write [^" + name + "] in the text, or take the note out."));
  }
}
