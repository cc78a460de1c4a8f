package org.kuayue.problem;

/** How much a {@link Problem} weighs. */
public enum Severity {
  /** The site is not written. */
  ERROR,
  /** The site is written; an editor should look. */
  WARNING;

  /** The word as it stands in output: {@code error} or {@code warning}. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
