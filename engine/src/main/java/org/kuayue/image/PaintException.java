package org.kuayue.image;

import java.io.IOException;
import java.nio.file.Path;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Unexpected;
import org.kuayue.source.SourceTree;

/** A drawing that is allowed could not be painted all the same: a mistake of the engine, or of what it paints with. */
public final class PaintException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path drawing;

  PaintException(Path drawing, Throwable cause) {
    super("cannot paint " + drawing, cause);
    this.drawing = drawing;
  }

  /** What went wrong, at the drawing in {@code tree}. */
  public Problem problem(SourceTree tree) {
    return Unexpected.problem(tree.relative(drawing), getCause());
  }
}
