package org.kuayue.check;

import com.vladsch.flexmark.ast.Heading;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/**
 * The title is a page's one heading of the first level; below it no level is left out. Every heading has words, and no more
 * of them than a heading has: a line of dashes right below a paragraph makes a heading of it.
 */
final class HeadingCheck implements TreeCheck {

  private static final int LONGEST = 120;

  /** A full stop at the end, but of letters that stand for words, or a sentence that another follows. */
  private static final Pattern PROSE = Pattern.compile("(?:。|(?<!\\b[A-Za-z])\\.)[”’」』）\"')]*$|[。！？][”’」』）]*[^”’」』）]|[a-z][!?] +[A-Z]");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    int above = 1;
    for (Heading heading : tree.nodes(Heading.class).toList()) {
      if (Unseen.isAll(MarkdownTree.text(heading))) {
        problems.add(empty("#".repeat(heading.getLevel()), tree.location(heading)));
        continue;
      }
      if (heading.isSetextHeading() && isProse(heading)) {
        problems.add(underlined(tree.location(heading)));
      }
      if (heading.getLevel() == 1) {
        problems.add(firstLevel(tree.location(heading)));
      } else if (heading.getLevel() > above + 1) {
        problems.add(levelSkipped(above, heading.getLevel(), tree.location(heading)));
      }
      above = heading.getLevel();
    }
  }

  /** Whether it has more than a heading has: several lines or sentences, a full stop, or many words. */
  private static boolean isProse(Heading heading) {
    String text = heading.getText().toString();
    return text.indexOf('\n') >= 0 || text.length() > LONGEST || PROSE.matcher(text).find() || heading.getClosingMarker().length() == 1;
  }

  private static Problem underlined(SourceLocation location) {
    return Problem.warning(
        "heading-underlined",
        location,
        Text.of("下面一行的横线把这一段变成了标题", "the line of signs below makes a heading of this paragraph"),
        Text.of("请在横线上面空一行；如果是标题，请写成“## 标题”。", "Put a blank line above it; for a heading that is meant, write ## and the title."));
  }

  private static Problem empty(String signs, SourceLocation location) {
    return Problem.error(
        "heading-empty",
        location,
        Text.of("标题没有文字", "a heading without words"),
        Text.of("请在" + signs + "后空一格写标题，或删去这一行。", "Write it behind " + signs + " and a space, or take the line out."));
  }

  private static Problem firstLevel(SourceLocation location) {
    return Problem.error(
        "heading-first-level",
        location,
        Text.of("页面会有两个一级标题", "a second heading of the first level"),
        Text.of("一级标题就是文件头里的title；正文的标题请从##开始。", "The title in the header is the first; begin with ## in the text."));
  }

  private static Problem levelSkipped(int above, int level, SourceLocation location) {
    return Problem.error(
        "heading-level-skipped",
        location,
        Text.of("标题从" + above + "级跳到了" + level + "级", "a heading of level " + level + " below one of level " + above),
        Text.of("请用" + "#".repeat(above + 1) + "。", "Use " + "#".repeat(above + 1) + "."));
  }
}
