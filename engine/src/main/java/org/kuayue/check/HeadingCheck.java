package org.kuayue.check;

import com.vladsch.flexmark.ast.Heading;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.edition.Edition;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/** The title is a page's one heading of the first level; below it no level is left out, and no id is given twice. */
final class HeadingCheck implements Check {

  private static final Pattern EXPLICIT_ID = Pattern.compile("\\{#([^}\\s]+)\\}[\\s#]*$");

  @Override
  public void check(Edition edition, Problems problems) {
    edition
        .documents()
        .forEach(
            document -> {
              checkLevels(document.body(), problems);
              checkIds(document.body(), problems);
            });
  }

  private static void checkLevels(Body body, Problems problems) {
    int above = 1;
    for (Heading heading : body.headings()) {
      if (heading.getLevel() == 1) {
        problems.add(firstLevel(body.location(heading)));
      } else if (heading.getLevel() > above + 1) {
        problems.add(levelSkipped(above, heading.getLevel(), body.location(heading)));
      }
      above = heading.getLevel();
    }
  }

  private static void checkIds(Body body, Problems problems) {
    Set<String> taken = new HashSet<>();
    for (Heading heading : body.headings()) {
      Matcher id = EXPLICIT_ID.matcher(heading.getChars());
      if (id.find() && !taken.add(id.group(1))) {
        problems.add(idDuplicate(id.group(1), body.location(heading, id.start())));
      }
    }
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

  private static Problem idDuplicate(String id, SourceLocation location) {
    return Problem.error(
        "id-duplicate",
        location,
        Text.of("本页已有“#" + id + "”", "the page has \"#" + id + "\" already"),
        Text.of("请换一个，或删去花括号，由系统生成。", "Choose another, or take the braces out to have one made."));
  }
}
