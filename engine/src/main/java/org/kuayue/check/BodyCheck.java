package org.kuayue.check;

import org.kuayue.markdown.Body;
import org.kuayue.problem.Problems;

/** Every body is Markdown that could be read: its marks, tables and footnotes. The parser has found what is wrong. */
final class BodyCheck implements BodyRule {

  @Override
  public void check(Body body, Problems problems) {
    problems.addAll(body.problems());
  }
}
