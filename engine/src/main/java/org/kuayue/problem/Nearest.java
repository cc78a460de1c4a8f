package org.kuayue.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that an editor most likely meant. */
public final class Nearest {

  private static final int LISTED = 12;

  private Nearest() {}

  /**
   * The candidate at the smallest edit distance from {@code name} (Levenshtein), if at least half of the longer of the
   * two is right; of several as near the one as long, since letters change places more often than they go missing, then
   * the first in natural order.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return candidates.stream()
        .sorted()
        .filter(candidate -> distance.apply(name, candidate) * 2 <= Math.max(name.length(), candidate.length()))
        .min(
            Comparator.<String>comparingInt(candidate -> distance.apply(name, candidate))
                .thenComparingInt(candidate -> Math.abs(candidate.length() - name.length())));
  }

  /** What to say of {@code name}, which is not {@code known}: the one that is near, or those that there are. */
  public static Text hint(String name, Collection<String> known) {
    return to(name, known)
        .map(near -> Text.of("是否想写“" + near + "”？", "Did you mean \"" + near + "\"?"))
        .orElseGet(() -> list(known.stream().distinct().sorted().toList()));
  }

  private static Text list(List<String> known) {
    List<String> some = known.subList(0, Math.min(LISTED, known.size()));
    String more = some.size() < known.size() ? " …" : "";
    return known.isEmpty()
        ? Text.of("现在一个也没有。", "There are none yet.")
        : Text.of(
            "可用：" + String.join("、", some) + more + "。", "There are: " + String.join(", ", some) + more + ".");
  }
}
