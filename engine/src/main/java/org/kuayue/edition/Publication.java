package org.kuayue.edition;

import java.time.LocalDate;
import java.util.Optional;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.Status;

/**
 * The rule about what goes out: nothing whose author calls it a draft, and nothing before its day. A date that names no
 * day counts from its first one.
 *
 * @param today the day of the bake
 * @param preview whether what is held back is shown all the same, to its editors
 */
public record Publication(LocalDate today, boolean preview) {

  /** Why a document is held back. */
  public enum Reason {
    /** Its status says so. */
    DRAFT,
    /** Its date is still to come. */
    FUTURE
  }

  /** Why {@code document} is held back, if it is. */
  public Optional<Reason> holdsBack(ContentDocument document) {
    if (document.header().require(HeaderKey.STATUS) == Status.DRAFT) {
      return Optional.of(Reason.DRAFT);
    }
    return document.header().get(HeaderKey.DATE).filter(date -> date.firstDay().isAfter(today)).map(date -> Reason.FUTURE);
  }
}
