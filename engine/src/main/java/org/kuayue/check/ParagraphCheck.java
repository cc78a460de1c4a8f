package org.kuayue.check;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A line that begins with the wide spaces of a Chinese typescript begins a paragraph. Without a blank line above it
 * Markdown takes it for the next line of the paragraph there, and prints both as one. So it does with other lines that
 * were to stay lines ({@link MeantLines}), which are told once a paragraph.
 */
final class ParagraphCheck implements TreeCheck {

  /** Behind a line that does not end in a break which is meant, as the lines of a poem do. */
  private static final Pattern INDENTED_LINE = Pattern.compile("(?<!  |\\\\)\\n[ \\t>]*+(?=\u3000)");

  private static final Text PARAGRAPH =
      Text.of("如果是新的一段，请在前面空一行；行首不用空两格。", "If a paragraph begins here, put a blank line before it; it needs no indent.");
  private static final Text LINES =
      Text.of(
          "新的一段，请在前面空一行；要一行一行排的（诗、落款），请在每行末尾写一个反斜杠\\，最后一行不写。",
          "Put a blank line before a paragraph; lines that are to stay lines, as in a poem, end in a backslash, all but the last.");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(Paragraph.class).forEach(paragraph -> check(tree, paragraph, problems));
  }

  private static void check(MarkdownTree tree, Paragraph paragraph, Problems problems) {
    int firstEnd = tree.source().text().indexOf('\n', paragraph.getStartOffset());
    if (firstEnd < 0 || firstEnd >= paragraph.getEndOffset() - 1) {
      return; // one line, as most are
    }
    String text = tree.source().text().substring(paragraph.getStartOffset(), paragraph.getEndOffset()).stripTrailing();
    List<MatchResult> indented = INDENTED_LINE.matcher(text).results().toList();
    indented.forEach(line -> problems.add(joined(tree.location(paragraph, line.end()), PARAGRAPH)));
    if (indented.isEmpty() && isFree(paragraph)) {
      new MeantLines(text).first().ifPresent(line -> problems.add(joined(tree.location(paragraph, line), LINES)));
    }
  }

  /** Whether it is no entry of a list or footnote, whose lines are wrapped by hand as they are indented. */
  private static boolean isFree(Paragraph paragraph) {
    return paragraph.getParent() instanceof Document || paragraph.getParent() instanceof BlockQuote;
  }

  private static Problem joined(SourceLocation location, Text hint) {
    return Problem.warning(
        "paragraph-joined",
        location,
        Text.of("这一行前面没有空行，会和上一段连在一起", "without a blank line above it this line goes on with the paragraph there"),
        hint);
  }
}
