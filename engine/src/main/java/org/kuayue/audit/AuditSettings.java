package org.kuayue.audit;

import java.util.List;
import org.kuayue.edition.Language;

/**
 * What an audit has to know of the edition.
 *
 * @param pageBytes the most that a page with its styles may weigh, compressed, without a warning; 0 for no limit
 * @param origin scheme and host of the site's address, such as {@code https://example.org}; empty if it is not known
 * @param path from the host's root to the site's, beginning and ending with a slash
 * @param languages the edition's languages, with their folders
 */
public record AuditSettings(int pageBytes, String origin, String path, List<Language> languages) {

  /** What fits into the first ten packets of a connection: such a page paints after one round trip. */
  public static final int FIRST_ROUND_TRIP = 14_600;
}
