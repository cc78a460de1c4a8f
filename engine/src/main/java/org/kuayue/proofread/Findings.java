package org.kuayue.proofread;

import java.util.ArrayList;
import java.util.List;
import org.kuayue.problem.Text;

/** What one rule found in one passage. */
final class Findings {

  /**
   * A fault.
   *
   * @param at the index of its first character in the passage
   * @param message what is wrong
   * @param hint what to write
   */
  record Finding(int at, Text message, Text hint) {}

  private final List<Finding> all = new ArrayList<>();

  /** The hint to write {@code proposal}. */
  static Text write(String proposal) {
    return Text.of("请写“" + proposal + "”。", "Write \"" + proposal + "\".");
  }

  /** Adds a fault. */
  void add(int at, Text message, Text hint) {
    all.add(new Finding(at, message, hint));
  }

  List<Finding> all() {
    return all;
  }
}
