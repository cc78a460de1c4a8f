package org.kuayue.preview;

import java.util.List;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Severity;

/**
 * What lies on the editor's desk after a save.
 *
 * @param number counts the bakes
 * @param site what is served from now on
 * @param problems of the last bake; errors mean that {@code site} is older than the sources
 * @param reload the last bake after a change of templates, furniture or settings: pages from before it load anew; 0 for none
 * @param millis since the bake began
 */
record Desk(int number, Served site, List<Problem> problems, int reload, long millis) {

  /** Whether the whole site has been baked and audited, or has failed to be: no more will be told of this save. */
  boolean isWhole() {
    return site.isWhole() || hasErrors();
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
