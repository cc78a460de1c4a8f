package org.kuayue.proofread;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one language by the characters with which their faults begin. Most passages have nothing for most rules: for
 * each rule to walk through each passage took longer than all that the rules do.
 */
final class RuleTable {

  /** Where the rules of a character are known, even if there is none. */
  private static final int KNOWN = Integer.MIN_VALUE;

  private final List<Rule> rules;

  /** A bit for each rule, by character; found when it first comes. Found twice, they are the same. */
  private final int[] byCharacter = new int[Character.MAX_VALUE + 1];

  /** A table of {@code rules}, of which there are fewer than 32. */
  RuleTable(List<Rule> rules) {
    if (rules.size() >= Integer.SIZE) {
      throw new IllegalArgumentException(rules.size() + " rules");
    }
    this.rules = List.copyOf(rules);
  }

  /** The rules that may have something to say about {@code text}. */
  List<Rule> concerning(Prose text) {
    int found = 0;
    for (int i : text.places()) {
      for (int more = at(text.charAt(i)) & ~found & ~KNOWN; more != 0; more &= more - 1) {
        int rule = Integer.numberOfTrailingZeros(more);
        if (rules.get(rule).mayBegin(text, i)) {
          found |= 1 << rule;
        }
      }
    }
    return found == 0 ? List.of() : listed(found);
  }

  private List<Rule> listed(int bits) {
    List<Rule> listed = new ArrayList<>();
    for (int rule = 0; rule < rules.size(); rule++) {
      if ((bits >> rule & 1) != 0) {
        listed.add(rules.get(rule));
      }
    }
    return listed;
  }

  private int at(char c) {
    int known = byCharacter[c];
    if (known == 0) {
      known = KNOWN;
      for (int rule = 0; rule < rules.size(); rule++) {
        known |= rules.get(rule).mayBegin(c) ? 1 << rule : 0;
      }
      byCharacter[c] = known;
    }
    return known;
  }
}
