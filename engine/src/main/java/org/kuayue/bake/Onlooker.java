package org.kuayue.bake;

import java.nio.file.Path;
import java.util.List;
import org.kuayue.jbake.PagesOnDemand;
import org.kuayue.problem.Problem;

/** Who looks on while a bake goes on, and does not wait for its end: the preview. */
public interface Onlooker {

  /** What the bakes before this one left. */
  Kept kept();

  /**
   * The sources are in order, and every page can be had, long before all of them are made.
   *
   * @param pages each as it will be
   * @param files the folder with the files that pages ask for
   * @param warnings so far
   */
  void show(PagesOnDemand pages, Path files, List<Problem> warnings);

  /** Whether the sources have changed since, so that the rest of this bake is work for nothing. */
  boolean isObsolete();
}
