package org.kuayue.cli;

import java.nio.file.Path;
import org.kuayue.problem.Text;

/** The command line cannot be understood. */
final class WrongCall extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Text text;
  private final transient Path folder;

  /** What is wrong is {@code text}; the project, as far as the command line names one, is in {@code folder}. */
  WrongCall(Text text, Path folder) {
    super(text.en());
    this.text = text;
    this.folder = folder;
  }

  Text text() {
    return text;
  }

  Path folder() {
    return folder;
  }
}
