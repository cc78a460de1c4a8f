package org.kuayue.markdown.html;

/**
 * What stands in a gap of {@link Html}. It lives as long as the HTML, and so holds on to nothing of the tree that this
 * was written from, which would stay in memory with it.
 */
@FunctionalInterface
public interface Filling {

  /** The HTML for {@code page}. */
  String on(BodyContext page);
}
