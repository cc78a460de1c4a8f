package org.kuayue.markdown;

import java.util.Arrays;

/**
 * Where the characters of a passage stand in their source: in most passages each behind the one before it, so that the first
 * tells all.
 */
final class Offsets {

  private int length;
  private int first;

  /** All of them, once there is one that is not behind the one before it. */
  private int[] all;

  /** Adds {@code count} offsets, {@code start} and those that follow it. */
  void add(int start, int count) {
    first = length == 0 ? start : first;
    if (all == null && start != first + length) {
      all = new int[2 * length + count];
      fill(0, first, length);
    }
    if (all != null) {
      all = length + count > all.length ? Arrays.copyOf(all, 2 * length + count) : all;
      fill(length, start, count);
    }
    length += count;
  }

  private void fill(int index, int start, int count) {
    for (int i = 0; i < count; i++) {
      all[index + i] = start + i;
    }
  }

  /** Where the character at {@code index} of the passage stands. */
  int at(int index) {
    return all == null ? first + index : all[index];
  }
}
