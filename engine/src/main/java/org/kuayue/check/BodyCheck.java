package org.kuayue.check;

import org.kuayue.edition.Edition;
import org.kuayue.problem.Problems;

/** Every body is Markdown that could be read: its marks, tables and footnotes. The parser has found what is wrong. */
final class BodyCheck implements Check {

  @Override
  public void check(Edition edition, Problems problems) {
    edition.documents().forEach(document -> problems.addAll(document.body().problems()));
  }
}
