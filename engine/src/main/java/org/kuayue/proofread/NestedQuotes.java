package org.kuayue.proofread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.kuayue.problem.Text;

/**
 * Outside “”, inside ‘’, inside that “” again. A mark without its other half is left to {@link Pairs}: nothing is said of
 * what stands behind it, since nobody knows how deep that is.
 */
final class NestedQuotes implements Rule {

  private static final String QUOTES = "“”‘’";
  private static final Text MESSAGE = Text.of("引号的层次不对", "the wrong kind of quotation mark for its depth");
  private static final Text DOUBLE = Text.of("请改为“”：最外一层用双引号。", "Write “”: the outermost marks are double.");
  private static final Text SINGLE = Text.of("请改为‘’：双引号里面用单引号。", "Write ‘’: marks inside double ones are single.");
  private static final Text DOUBLE_INSIDE = Text.of("请改为“”：单引号里面用双引号。", "Write “”: marks inside single ones are double.");

  /** A mark that opens, and the marks that open the pairs right inside it. */
  private record Open(int at, List<Integer> inside) {}

  @Override
  public String name() {
    return "nested-quotes";
  }

  @Override
  public Set<String> languages() {
    return Set.of("zh");
  }

  @Override
  public boolean mayBegin(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  @Override
  public void read(Prose text, Findings findings) {
    Deque<Open> open = new ArrayDeque<>();
    for (int i : text.places()) {
      int quote = QUOTES.indexOf(text.charAt(i));
      if (quote == 0 || quote == 2) {
        open.push(new Open(i, new ArrayList<>()));
      } else if (quote > 0 && !open.isEmpty() && QUOTES.indexOf(text.charAt(open.peek().at())) == quote - 1) {
        close(text, open.pop(), open.peek(), findings);
      }
    }
  }

  /** The pairs inside are judged now that {@code pair} is known to be one; the pair itself waits for the one outside. */
  private static void close(Prose text, Open pair, Open outside, Findings findings) {
    char quote = text.charAt(pair.at());
    for (int inside : pair.inside()) {
      if (text.charAt(inside) == quote) {
        findings.add(inside, MESSAGE, quote == '“' ? SINGLE : DOUBLE_INSIDE);
      }
    }
    if (outside != null) {
      outside.inside().add(pair.at());
    } else if (quote == '‘') {
      findings.add(pair.at(), MESSAGE, DOUBLE);
    }
  }
}
