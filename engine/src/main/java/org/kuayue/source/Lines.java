package org.kuayue.source;

import java.util.Arrays;

/**
 * Where a text's lines and its surrogate pairs are.
 *
 * @param starts where each line begins
 * @param pairs where the second half of each pair stands: most texts have none
 */
record Lines(int[] starts, int[] pairs) {

  static Lines of(Chars text) {
    return new Lines(starts(text), pairs(text));
  }

  /** Where {@code offset} of the text stands, which is the file at {@code path}. */
  SourceLocation location(String path, int offset) {
    int line = atOrBefore(starts, offset);
    int start = starts[line];
    return new SourceLocation(path, line + 1, offset - start - pairsBefore(offset) + pairsBefore(start) + 1);
  }

  private int pairsBefore(int offset) {
    return atOrBefore(pairs, offset - 1) + 1;
  }

  private static int atOrBefore(int[] sorted, int value) {
    int found = Arrays.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 2;
  }

  private static int[] starts(Chars text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = text.indexOf('\n', 0); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
      starts[lines++] = i + 1;
    }
    return Arrays.copyOf(starts, lines);
  }

  private static int[] pairs(Chars text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) >= Character.MIN_LOW_SURROGATE && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count + 16) : pairs;
        pairs[count++] = i;
      }
    }
    return Arrays.copyOf(pairs, count);
  }
}
