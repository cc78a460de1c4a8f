package org.kuayue.publish.site;

import java.io.IOException;

/** One thing that is added to a baked site before it goes out. */
@FunctionalInterface
public interface Step {

  /** A step that is left out. */
  Step NOTHING = site -> {};

  /** Adds it to {@code site}, which has what the steps before it added. */
  void apply(StagedSite site) throws IOException;
}
