package org.kuayue.check;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;
import org.kuayue.markdown.Destination;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/** A link has words, or a picture, that can be clicked; without them nobody sees it, and who listens hears an address. */
final class LinkTextCheck implements TreeCheck {

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    Destination.links(tree)
        .filter(link -> !hasWords(link.node()))
        .forEach(link -> problems.add(textMissing(link.url(), tree.location(link.node()))));
  }

  private static boolean hasWords(Node link) {
    return link instanceof AutoLink || link.getFirstChild() instanceof Image || !Unseen.isAll(MarkdownTree.text(link));
  }

  private static Problem textMissing(String url, SourceLocation location) {
    return Problem.error(
        "link-text-missing",
        location,
        Text.of("通到“" + url + "”的链接没有文字", "the link to \"" + url + "\" has no words"),
        Text.of("请在方括号里写链接的文字：[文字](" + url + ")。", "Say in the square brackets where it leads: [words](" + url + ")."));
  }
}
