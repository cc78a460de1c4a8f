package org.kuayue.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;

/**
 * What a bake did.
 *
 * @param read Markdown files that were read
 * @param pages pages that were written
 * @param copied assets and photographs that were copied
 * @param zipBytes the size of the packed site in bytes; 0 where nothing was packed
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
  public List<Text> lines(Path root, Path site, Path zip) {
    Place place = new Place(root, site, zip);
    List<Text> lines = new ArrayList<>();
    String to = place.relative(site) + "/";
    lines.add(Text.of("读取  content/中的" + read + "个Markdown文件", "read    " + read + " Markdown files in content/"));
    lines.add(
        Text.of(
            "写出  " + pages + "个页面和" + copied + "个文件，在" + to,
            "wrote   " + pages + " pages and " + copied + " files to " + to));
    if (zip != null) {
      String packed = place.relative(zip);
      lines.add(Text.of("打包  " + packed + "，" + zipBytes + "字节", "packed  " + packed + ", " + zipBytes + " bytes"));
    }
    long millis = nanos() / 1_000_000;
    lines.add(Text.of("用时  " + millis + "毫秒", "took    " + millis + " ms"));
    return lines;
  }
}
