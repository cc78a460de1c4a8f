package org.kuayue.audit;

import org.kuayue.problem.Text;

/** A page's HTML cannot be read without guessing. */
final class MalformedHtml extends Exception {

  private static final long serialVersionUID = 1L;

  private final int offset;
  private final transient Text what;

  MalformedHtml(int offset, Text what) {
    super(what.en(), null, false, false);
    this.offset = offset;
    this.what = what;
  }

  int offset() {
    return offset;
  }

  Text what() {
    return what;
  }
}
