package org.kuayue.proofread;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.HeaderFormat;
import org.kuayue.header.HeaderKey;
import org.kuayue.markdown.Passage;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceLocation;

/**
 * Reads every page as a proofreader of the house does and says what it would mark, where, and what to write instead. It
 * changes nothing: what a mark should have been is the editor's to say. {@code docs/proofreader.md} has every rule.
 */
public final class Proofreader {

  private static final String CODE = "proof-";

  private final ProofreaderSettings settings;
  private final List<Rule> rules;
  private final Map<String, RuleTable> byLanguage = new ConcurrentHashMap<>();

  /** A proofreader that applies the rules that {@code settings} leave on. */
  public Proofreader(ProofreaderSettings settings) {
    this.settings = settings;
    this.rules = Rules.ALL.stream().filter(rule -> !settings.off().contains(rule.name())).toList();
  }

  /** The names of all rules. */
  public static List<String> rules() {
    return Rules.NAMES;
  }

  /** Adds a problem for each fault in the words of {@code read}: header, text, tables and alternative texts. */
  public void read(ReadDocument read, Problems problems) {
    RuleTable ofLanguage = byLanguage.computeIfAbsent(read.document().language().primary(), this::table);
    OffComments off = OffComments.of(read.tree(), problems);
    Stream.concat(header(read), read.tree().passages().stream())
        .forEach(passage -> read(passage, ofLanguage, off, problems));
  }

  private RuleTable table(String language) {
    return new RuleTable(
        rules.stream().filter(rule -> rule.languages().isEmpty() || rule.languages().contains(language)).toList());
  }

  private void read(Passage passage, RuleTable ofLanguage, OffComments off, Problems problems) {
    Prose text = new Prose(passage);
    for (Rule rule : ofLanguage.concerning(text)) {
      Findings findings = new Findings();
      rule.read(text, findings);
      add(findings, rule, passage, off, problems);
    }
  }

  private void add(Findings findings, Rule rule, Passage passage, OffComments off, Problems problems) {
    for (Findings.Finding found : findings.all()) {
      SourceLocation location = passage.location(found.at());
      if (!off.has(location.line(), rule.name())) {
        problems.add(new Problem(CODE + rule.name(), settings.severity(), location, found.message(), found.hint()));
      }
    }
  }

  /** The header values that readers see. */
  private static Stream<Passage> header(ReadDocument read) {
    return read.document().type().keys().stream()
        .filter(key -> key.format() == HeaderFormat.TEXT)
        .flatMap(key -> read.document().header().get(key).map(value -> passage(read, key, value)).stream());
  }

  private static Passage passage(ReadDocument read, HeaderKey<?> key, Object value) {
    return Passage.of(read.tree().source(), read.document().location(key), value.toString());
  }
}
