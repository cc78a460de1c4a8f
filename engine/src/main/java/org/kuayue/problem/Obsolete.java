package org.kuayue.problem;

/** Ends a bake that nobody waits for any more. No problem of the sources, and nothing to tell anybody. */
public final class Obsolete extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Obsolete() {
    super("the sources have changed since", null, false, false);
  }
}
