package org.kuayue.check;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A comment hides itself and nothing else. By the rules of Markdown one that is not closed hides the rest of the text, and
 * one at the beginning of a line the rest of the line: words would be lost without a word.
 */
final class CommentCheck implements TreeCheck {

  private static final String END = "-->";
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(HtmlCommentBlock.class).forEach(comment -> check(tree, comment, problems));
  }

  private static void check(MarkdownTree tree, HtmlCommentBlock comment, Problems problems) {
    String text = comment.getChars().toString();
    SourceLocation location = tree.location(comment);
    if (!text.contains(END)) {
      problems.add(commentUnclosed(location));
    } else if (!COMMENT.matcher(text).replaceAll("").isBlank()) {
      problems.add(commentHidesText(location));
    }
  }

  private static Problem commentUnclosed(SourceLocation location) {
    return Problem.error(
        "comment-unclosed",
        location,
        Text.of("注释没有结束，后面的文字都会丢失", "a comment without an end hides all that follows"),
        Text.of("请在注释末尾写 " + END, "Write " + END + " at its end."));
  }

  private static Problem commentHidesText(SourceLocation location) {
    return Problem.error(
        "comment-hides-text",
        location,
        Text.of("注释与正文同在一行，这一行的文字会丢失", "a comment at the beginning of a line hides the rest of the line"),
        Text.of("请让注释单独成行，或移到这一行的文字之后。", "Put the comment on a line of its own, or behind the words."));
  }
}
