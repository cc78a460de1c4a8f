package org.kuayue.problem;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Collects the problems of one bake; all files' problems come out together, sorted, each once. Thread-safe. */
public final class Problems {

  private final TreeSet<Problem> problems = new TreeSet<>();
  private final BooleanSupplier obsolete;

  /** The problems of a bake that goes on to its end. */
  public Problems() {
    this(() -> false);
  }

  /** The problems of a bake that ends early once {@code obsolete} says that nobody waits for it any more. */
  public Problems(BooleanSupplier obsolete) {
    this.obsolete = obsolete;
  }

  /** Adds one problem. */
  public synchronized void add(Problem problem) {
    problems.add(problem);
  }

  /** Adds several problems. */
  public synchronized void addAll(Collection<Problem> more) {
    problems.addAll(more);
  }

  /** Whether any problem is an error. */
  public synchronized boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** Every problem, by path, line, column and code. */
  public synchronized List<Problem> sorted() {
    return List.copyOf(problems);
  }

  /**
   * Ends a step.
   *
   * @throws ProblemsException if any problem is an error
   */
  public void stopOnErrors() {
    if (hasErrors()) {
      throw new ProblemsException(sorted());
    }
  }

  /**
   * Between two pieces of long work.
   *
   * @throws Obsolete if nobody waits for the rest
   */
  public void goOn() {
    if (obsolete.getAsBoolean()) {
      throw new Obsolete();
    }
  }
}
