package org.kuayue.check;

import org.kuayue.edition.Publication;
import org.kuayue.problem.Text;

/** The words for a document that is there, but held back. */
final class HeldBack {

  private HeldBack() {}

  /** What is the matter with it, as the end of a sentence. */
  static Text is(Publication.Reason reason) {
    return reason == Publication.Reason.DRAFT
        ? Text.of("是草稿", "is a draft")
        : Text.of("日期未到", "has a date in the future");
  }

  /** What can be done. */
  static Text hint(Publication.Reason reason) {
    return reason == Publication.Reason.DRAFT
        ? Text.of("请把它改为status=published，或在这里先不提它。", "Set status=published there, or leave it out here.")
        : Text.of("请改正它的日期，或在这里先不提它。", "Mend its date, or leave it out here until then.");
  }
}
