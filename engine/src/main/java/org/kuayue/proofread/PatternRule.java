package org.kuayue.proofread;

import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.problem.Text;

/**
 * A rule that a regular expression can tell. The expression is made and tried only where a cheap look at the characters says
 * that a fault may begin: most texts have none, and a bake is short. From there it has to need a bounded number of steps, or
 * to take all of a row in which no other fault can begin, so that a text is read in linear time.
 */
final class PatternRule implements Rule {

  /** A kind of characters. */
  @FunctionalInterface
  interface Kind {
    /** Whether {@code c} is of it. */
    boolean has(char c);
  }

  /** A look at what is around a character. */
  @FunctionalInterface
  interface Look {
    /** Whether a fault may begin at {@code i}, where {@code c} stands. */
    boolean mayBegin(char c, Prose text, int i);
  }

  /**
   * Where a fault may begin.
   *
   * @param first the characters with which one may
   * @param around what has to be around them
   */
  record Start(Kind first, Look around) {

    /** Wherever one of {@code first} stands. */
    Start(Kind first) {
      this(first, (c, text, i) -> true);
    }
  }

  private final String name;
  private final Set<String> languages;
  private final Start start;
  private final String fault;
  private final Text message;
  private final Function<MatchResult, Text> hint;
  private Pattern pattern;

  /**
   * A rule.
   *
   * @param languages that it reads; none for all
   * @param start where to look
   * @param fault what is wrong, as a regular expression
   * @param message what is wrong, in words
   * @param hint what to write for a match; null where it is right after all
   */
  PatternRule(
      String name, Set<String> languages, Start start, String fault, Text message, Function<MatchResult, Text> hint) {
    this.name = name;
    this.languages = languages;
    this.start = start;
    this.fault = fault;
    this.message = message;
    this.hint = hint;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<String> languages() {
    return languages;
  }

  @Override
  public boolean mayBegin(char c) {
    return start.first().has(c);
  }

  @Override
  public boolean mayBegin(Prose text, int i) {
    return start.around().mayBegin(text.charAt(i), text, i);
  }

  @Override
  public void read(Prose text, Findings findings) {
    Matcher matcher = null;
    int done = 0;
    for (int i : text.places()) {
      if (i >= done && mayBegin(text.charAt(i)) && mayBegin(text, i)) {
        matcher = matcher == null ? matcher(text) : matcher;
        if (matcher.region(i, text.length()).lookingAt()) {
          add(i, hint.apply(matcher), findings);
          done = matcher.end();
        }
      }
    }
  }

  private void add(int at, Text hint, Findings findings) {
    if (hint != null) {
      findings.add(at, message, hint);
    }
  }

  /** A matcher that sees what stands before the place where it begins. */
  private synchronized Matcher matcher(Prose text) {
    if (pattern == null) {
      pattern = Pattern.compile(fault);
    }
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
