package org.kuayue.problem;

import java.util.List;

/** The bake was stopped by errors in its sources; the last good site is as it was. */
public final class ProblemsException extends RuntimeException {

  private final transient List<Problem> problems;

  /** Stops a bake for {@code problems}, which are sorted. */
  public ProblemsException(List<Problem> problems) {
    super(problems.size() == 1 ? "1 problem" : problems.size() + " problems", null, false, false);
    this.problems = problems;
  }

  /** What to say below the problems. */
  public Text conclusion() {
    return Text.of(problems.size() + "个问题；上次做好的网站原样未动", getMessage() + "; the last good site is as it was");
  }

  /** All that was found, warnings too. */
  public List<Problem> problems() {
    return problems;
  }
}
