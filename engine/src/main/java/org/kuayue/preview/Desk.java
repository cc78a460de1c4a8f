package org.kuayue.preview;

import java.util.List;
import java.util.Locale;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Severity;

/**
 * What lies on the editor's desk after a save.
 *
 * @param number counts the bakes
 * @param site what is served from now on
 * @param problems of the last bake; errors mean that {@code site} is older than the sources
 * @param messages the language in which they are told
 * @param reload the last bake after a change of templates, furniture or settings: pages from before it load anew; 0 for none
 * @param millis since the bake began
 * @param budget the most that a page may weigh, compressed; 0 for no limit
 */
record Desk(int number, Served site, List<Problem> problems, Locale messages, int reload, long millis, int budget) {

  /** Whether the whole site has been baked and audited, or has failed to be: no more will be told of this save. */
  boolean isWhole() {
    return site.isWhole() || hasErrors();
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }
}
