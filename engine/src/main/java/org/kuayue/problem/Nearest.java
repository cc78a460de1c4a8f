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
   * two is right, not counting the folders that they share; of several as near the one as long, since letters change places
   * more often than they go missing, then the first in natural order.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    Comparator<String> order =
        Comparator.<String>comparingInt(candidate -> Math.abs(candidate.length() - name.length()))
            .thenComparing(Comparator.naturalOrder());
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int limit = Math.min(least, (Math.max(name.length(), candidate.length()) - folders(name, candidate)) / 2);
      int distance = distance(name, candidate, limit);
      if (distance >= 0 && (distance < least || order.compare(candidate, nearest) < 0)) {
        nearest = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The length of the folders that both begin with: a long one would make every two files in it alike by half. */
  private static int folders(String name, String candidate) {
    int shared = 0;
    for (int end = name.indexOf('/') + 1; end > 0 && candidate.startsWith(name.substring(0, end)); ) {
      shared = end;
      end = name.indexOf('/', end) + 1;
    }
    return shared;
  }

  /**
   * The edit distance, or -1 where it is more than {@code limit}: what is farther away than the nearest is not measured out,
   * nor what the two begin and end with alike, which in paths is most of them.
   */
  private static int distance(String name, String candidate, int limit) {
    int shorter = Math.min(name.length(), candidate.length());
    if (Math.max(name.length(), candidate.length()) - shorter > limit) {
      return -1;
    }
    int start = 0;
    while (start < shorter && name.charAt(start) == candidate.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(name, end) == fromEnd(candidate, end)) {
      end++;
    }
    return new LevenshteinDistance(limit)
        .apply(name.substring(start, name.length() - end), candidate.substring(start, candidate.length() - end));
  }

  private static char fromEnd(String text, int index) {
    return text.charAt(text.length() - 1 - index);
  }

  /** What to say of {@code name}, which is not {@code known}: the one that is near, or those that there are. */
  public static Text hint(String name, Collection<String> known) {
    return to(name, known)
        .map(near -> Text.of("是否想写“" + near + "”？", "Did you mean \"" + near + "\"?"))
        .orElseGet(() -> list(known.stream().distinct().sorted().toList()));
  }

  /** Those that there are, the first of them. */
  public static Text list(List<String> known) {
    List<String> some = known.subList(0, Math.min(LISTED, known.size()));
    String more = some.size() < known.size() ? " …" : "";
    return known.isEmpty()
        ? Text.of("现在一个也没有。", "There are none yet.")
        : Text.of(
            "可用：" + String.join("、", some) + more + "。", "There are: " + String.join(", ", some) + more + ".");
  }
}
