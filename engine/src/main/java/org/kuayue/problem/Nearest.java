package org.kuayue.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that an editor most likely meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The candidate at the smallest edit distance from {@code name} (Levenshtein), if at least half of the longer of the
   * two is right; the first in natural order where several are as near.
   */
  public static Optional<String> to(String name, Collection<String> candidates) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return candidates.stream()
        .sorted()
        .filter(candidate -> distance.apply(name, candidate) * 2 <= Math.max(name.length(), candidate.length()))
        .min(Comparator.comparingInt(candidate -> distance.apply(name, candidate)));
  }
}
