package org.kuayue.image;

import java.io.IOException;
import org.kuayue.problem.Problem;

/** A picture cannot be used; the problem says why. */
final class PictureException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  PictureException(Problem problem) {
    super(problem.message().en());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
