package org.kuayue.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.kuayue.header.HeaderKey;
import org.kuayue.header.Status;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

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

  /**
   * The rule on the day of {@code epoch}, seconds since 1970 as in {@code SOURCE_DATE_EPOCH}, which lets a bake be
   * repeated later; on this day where that is null. Days begin in {@code timezone}.
   */
  public static Publication on(String epoch, ZoneId timezone, boolean preview, Problems problems) {
    try {
      Instant now = epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
      return new Publication(LocalDate.ofInstant(now, timezone), preview);
    } catch (NumberFormatException | DateTimeException e) {
      problems.add(epochInvalid(epoch));
      return new Publication(LocalDate.EPOCH, preview);
    }
  }

  /** Why {@code document} is held back, if it is. */
  public Optional<Reason> holdsBack(ContentDocument document) {
    if (document.header().require(HeaderKey.STATUS) == Status.DRAFT) {
      return Optional.of(Reason.DRAFT);
    }
    return document.header().get(HeaderKey.DATE).filter(date -> date.firstDay().isAfter(today)).map(date -> Reason.FUTURE);
  }

  private static Problem epochInvalid(String epoch) {
    return Problem.error(
        "source-date-invalid",
        SourceLocation.startOf("SOURCE_DATE_EPOCH"),
        Text.of("“" + epoch + "”不是秒数", "\"" + epoch + "\" is no number of seconds"),
        Text.of("请写1970年以来的秒数，或清除这个环境变量。", "Write the seconds since 1970, or unset the variable."));
  }
}
