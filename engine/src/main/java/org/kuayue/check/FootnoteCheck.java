package org.kuayue.check;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.HashSet;
import java.util.List;
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

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    List<FootnoteBlock> notes = tree.nodes(FootnoteBlock.class).toList();
    List<String> names = notes.stream().map(note -> note.getText().toString()).toList();
    List<Footnote> references = tree.nodes(Footnote.class).toList();
    Stream<String> printed = notes.stream().filter(FootnoteMarks::isPrinted).map(note -> note.getText().toString());
    Set<String> used = Stream.concat(printed, bracketed(tree)).collect(Collectors.toSet());
    references.stream()
        .filter(reference -> !names.contains(reference.getText().toString()))
        .forEach(reference -> problems.add(missing(reference.getText().toString(), names, tree.location(reference))));
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

  private static Problem missing(String name, List<String> names, SourceLocation location) {
    return Problem.error(
        "footnote-missing",
        location,
        Text.of("没有脚注[^" + name + "]", "there is no footnote [^" + name + "]"),
        names.isEmpty()
            ? Text.of("请另起一段写 [^" + name + "]: 注文。", "Write a paragraph [^" + name + "]: and the note.")
            : Nearest.hint(name, names));
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
