package org.kuayue.proofread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayue.markdown.Passage;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceFile;
import org.kuayue.source.SourceLocation;

/** A passage is read by those rules alone that may have something to say about it. */
class RuleTableTest {

  private static final Rule STAR = rule("star", new PatternRule.Start(c -> c == '*'));
  private static final Rule TWO = rule("two", new PatternRule.Start(c -> c == '*' || c == '.', (c, text, i) -> text.at(i + 1) == c));

  private final RuleTable table = new RuleTable(List.of(TWO, STAR));

  @Test
  void aPassageIsReadByTheRulesOfItsCharacters() {
    assertThat(concerning("路。")).isEmpty();
    assertThat(concerning("a*b")).containsExactly(STAR);
    assertThat(concerning("a*b ..")).containsExactly(TWO, STAR);
    assertThat(concerning("a ..")).containsExactly(TWO);
  }

  @Test
  void whatIsAroundACharacterIsLookedAtEachTime() {
    assertThat(concerning(". ..")).containsExactly(TWO);
    assertThat(concerning(". .")).isEmpty();
    assertThat(concerning("..")).containsExactly(TWO);
  }

  @Test
  void thereIsABitForEachRule() {
    assertThat(new RuleTable(Collections.nCopies(31, STAR)).concerning(prose("*"))).hasSize(31);
    assertThatThrownBy(() -> new RuleTable(Collections.nCopies(32, STAR))).hasMessageContaining("32");
  }

  private List<Rule> concerning(String text) {
    return table.concerning(prose(text));
  }

  private static Prose prose(String text) {
    return new Prose(Passage.of(new SourceFile("a.md", text), SourceLocation.startOf("a.md"), text));
  }

  private static Rule rule(String name, PatternRule.Start start) {
    return new PatternRule(name, Set.of(), start, ".", Text.of("", ""), match -> Text.of("", ""));
  }
}
