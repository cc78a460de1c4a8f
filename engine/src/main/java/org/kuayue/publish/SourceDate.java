package org.kuayue.publish;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The moment that a bake counts as made in: the convention of reproducible-builds.org, {@code SOURCE_DATE_EPOCH}. Without
 * it the clock decides one thing alone, which documents lie in the future; what files say of time does not come from it,
 * since the clock would make two bakes of the same sources differ.
 */
public final class SourceDate {

  /** The variable of the environment: seconds since 1970. */
  public static final String VARIABLE = "SOURCE_DATE_EPOCH";

  /** Java writes times outside of these years, and the first moment of 1980, in the machine's own time zone as well. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final LocalDateTime LATEST = LocalDateTime.of(2099, 12, 31, 23, 59, 58);

  /** A zip counts in steps of two seconds. */
  private static final long STEP = 2;

  private static final long DAY = Duration.ofDays(1).toSeconds();

  /** Beyond it there are milliseconds taken for seconds, and moments that have no date in some zone. */
  private static final int LAST_YEAR = 9999;

  private final Optional<Instant> said;

  private SourceDate(Optional<Instant> said) {
    this.said = said;
  }

  /** The moment of {@code seconds} since 1970; where it is null, nothing is said of time. */
  public static SourceDate of(String seconds, Problems problems) {
    if (seconds == null) {
      return new SourceDate(Optional.empty());
    }
    try {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds.strip()));
      if (Math.abs(moment.atOffset(ZoneOffset.UTC).getYear()) <= LAST_YEAR) {
        return new SourceDate(Optional.of(moment));
      }
    } catch (NumberFormatException | DateTimeException e) {
      // told below
    }
    problems.add(invalid(seconds));
    return new SourceDate(Optional.of(Instant.EPOCH));
  }

  /** The day that it is in {@code zone}: what a document's date is compared with. */
  public LocalDate day(ZoneId zone) {
    return LocalDate.ofInstant(said.orElseGet(Instant::now), zone);
  }

  /**
   * The moment as a zip can hold it: without a zone, from 1980 to 2099. Where nothing is said, it is a moment of the first
   * day that {@code content}, a hash of the file's, decides: unpacked files keep the zip's times, and by time and size servers
   * know for their ETags, and tools that copy, that a file is another. With one time for all, a page in which one digit was
   * mended would count as the old one.
   */
  LocalDateTime inZip(long content) {
    LocalDateTime time =
        said.map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
            .orElseGet(() -> EARLIEST.plusSeconds(STEP * Math.floorMod(content, DAY / STEP)));
    return time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
  }

  private static Problem invalid(String epoch) {
    return Problem.error(
        "source-date-invalid",
        SourceLocation.startOf(VARIABLE),
        Text.of("“" + epoch + "”不是秒数", "\"" + epoch + "\" is no number of seconds"),
        Text.of("请写1970年以来的秒数，或清除这个环境变量。", "Write the seconds since 1970, or unset the variable."));
  }
}
