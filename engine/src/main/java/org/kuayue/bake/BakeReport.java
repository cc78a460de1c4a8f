package org.kuayue.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayue.problem.Problem;

/**
 * What a bake did.
 *
 * @param read Markdown files that were read
 * @param pages pages that were written
 * @param copied assets and photographs that were copied
 * @param zipBytes the size of the packed site
 * @param stages how long each stage took, in nanoseconds, in order
 * @param warnings what an editor should look at
 */
public record BakeReport(
    int read, int pages, int copied, long zipBytes, Map<String, Long> stages, List<Problem> warnings) {

  /** How long the bake took. */
  public long nanos() {
    return stages.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The report for a terminal, with paths as {@code root}'s problems have them; {@code zip} is null where nothing was packed. */
  public List<String> lines(Path root, Path site, Path zip) {
    Place place = new Place(root, site, zip);
    List<String> lines = new ArrayList<>();
    lines.add("read    " + read + " Markdown files in content/");
    lines.add("wrote   " + pages + " pages and " + copied + " files to " + place.relative(site) + "/");
    if (zip != null) {
      lines.add("packed  " + place.relative(zip) + ", " + zipBytes + " bytes");
    }
    lines.add("took    " + nanos() / 1_000_000 + " ms");
    return lines;
  }
}
