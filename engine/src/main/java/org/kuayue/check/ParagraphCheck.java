package org.kuayue.check;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A line that begins with the wide spaces of a Chinese typescript begins a paragraph. Without a blank line above it
 * Markdown takes it for the next line of the paragraph there, and prints both as one.
 */
final class ParagraphCheck implements TreeCheck {

  private static final char WIDE_SPACE = '\u3000';

  /** Behind a line that does not end in a break which is meant, as the lines of a poem do. */
  private static final Pattern INDENTED_LINE = Pattern.compile("(?<!  |\\\\)\\n[ \\t>]*+(?=" + WIDE_SPACE + ")");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    if (tree.source().text().indexOf(WIDE_SPACE) >= 0) {
      tree.nodes(Paragraph.class).forEach(paragraph -> check(tree, paragraph, problems));
    }
  }

  private static void check(MarkdownTree tree, Paragraph paragraph, Problems problems) {
    String text = tree.source().text().substring(paragraph.getStartOffset(), paragraph.getEndOffset());
    Matcher line = INDENTED_LINE.matcher(text);
    while (line.find()) {
      problems.add(joined(tree.location(paragraph, line.end())));
    }
  }

  private static Problem joined(SourceLocation location) {
    return Problem.warning(
        "paragraph-joined",
        location,
        Text.of("这一行前面没有空行，会和上一段连在一起", "without a blank line above it this line goes on with the paragraph there"),
        Text.of("如果是新的一段，请在前面空一行；行首不用空两格。", "If a paragraph begins here, put a blank line before it; it needs no indent."));
  }
}
