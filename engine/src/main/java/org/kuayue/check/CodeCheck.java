package org.kuayue.check;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import java.util.Set;
import java.util.stream.Collectors;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Code is meant as code. By the rules of Markdown four spaces or a tab before a paragraph make code of it, as a typist's
 * indent does, and a fence that is not closed makes code of all that follows.
 */
final class CodeCheck implements TreeCheck {

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    Set<SourceLocation> told = tree.problems().stream().map(Problem::location).collect(Collectors.toSet());
    tree.nodes(IndentedCodeBlock.class)
        .map(tree::location)
        .filter(location -> !told.contains(location))
        .forEach(location -> problems.add(indented(location)));
    tree.nodes(FencedCodeBlock.class)
        .filter(code -> code.getClosingMarker().isEmpty())
        .forEach(code -> problems.add(unclosed(code.getOpeningMarker().toString(), tree.location(code))));
  }

  private static Problem indented(SourceLocation location) {
    return Problem.warning(
        "code-indented",
        location,
        Text.of("行首有四个空格或一个制表符，这一段会印成代码", "four spaces or a tab at its beginning print this paragraph as code"),
        Text.of("请删去行首的空白，段首缩进由网页来做；真是代码，就在前后各写一行```。",
            "Delete them, pages indent by themselves; if it is code, put a line ``` before and after it."));
  }

  private static Problem unclosed(String fence, SourceLocation location) {
    return Problem.error(
        "code-unclosed",
        location,
        Text.of("代码没有结束，后面的文字都会印成代码", "code without an end makes code of all that follows"),
        Text.of("请在代码之后单独写一行" + fence + "，或删去这一行。", "Write a line " + fence + " behind the code, or delete this one."));
  }
}
