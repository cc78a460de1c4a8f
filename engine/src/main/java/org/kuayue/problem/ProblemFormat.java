package org.kuayue.problem;

import java.util.Locale;

/** How problems are printed; {@code messages.format} chooses. */
public enum ProblemFormat {
  /** For people at a terminal. */
  TEXT,
  /** For programs: one JSON object a line. */
  JSON;

  /** {@code problem} as it is printed. */
  public String of(Problem problem, Locale language) {
    return this == JSON ? problem.json(language) : problem.in(language);
  }
}
