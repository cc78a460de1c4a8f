package org.kuayue.preview;

import java.nio.file.Path;
import java.util.List;
import org.kuayue.problem.Problem;

/**
 * What lies on the editor's desk after a bake.
 *
 * @param number counts the bakes
 * @param site the last good site; null before the first
 * @param problems of the last bake; errors mean that {@code site} is older than the sources
 * @param reload whether templates, styles of the furniture or settings changed, so that pages load anew
 * @param millis how long the bake took
 */
record Desk(int number, Path site, List<Problem> problems, boolean reload, long millis) {}
