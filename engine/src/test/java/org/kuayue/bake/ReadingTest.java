package org.kuayue.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Language;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.HeaderParser;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;
import org.kuayue.proofread.Proofreader;
import org.kuayue.proofread.ProofreaderSettings;
import org.kuayue.source.SourceFile;

class ReadingTest {

  private static final Proofreader PROOFREADER = new Proofreader(new ProofreaderSettings(Set.of(), Severity.WARNING));

  @Test
  void tellsWhatTheChecksAndTheProofreaderFind() {
    assertThat(Reading.of(read("One <b>bridge</b> of the the town."), PROOFREADER).findings())
        .extracting(Problem::code)
        .containsExactly("html-not-allowed", "html-not-allowed", "proof-doubled-word");
  }

  /** A document without its tree stands for any mistake of the engine's own. */
  @Test
  void whatFailsNamesTheFile() {
    ReadDocument lost = new ReadDocument(read("One bridge.").document(), null);
    assertThat(Reading.of(lost, PROOFREADER).findings())
        .extracting(Problem::code, problem -> problem.location().path())
        .containsExactly(tuple("internal-error", "content/a.md"));
  }

  private static ReadDocument read(String text) {
    SourceFile source =
        new SourceFile("content/a.md", "type=page\nstatus=published\ntitle=T\nsummary=A summary.\n~~~~~~\n" + text);
    HeaderParser.Result header = HeaderParser.parse(source, new Problems()).orElseThrow();
    MarkdownTree tree = Markdown.parse(source, header.bodyOffset(), "en");
    return new ReadDocument(ContentDocument.of(Language.of("en", true), "a", header.header(), tree, false), tree);
  }
}
