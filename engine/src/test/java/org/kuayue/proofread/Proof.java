package org.kuayue.proofread;

import java.util.List;
import java.util.Set;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Language;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.HeaderParser;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Severity;
import org.kuayue.source.SourceFile;

/** What the proofreader says of a text that stands alone. */
final class Proof {

  private static final String HEADER = "type=page\nstatus=published\ntitle=题\nsummary=要\n~~~~~~\n";
  private static final String TITLE_HEADER = "type=article\nstatus=published\nsummary=要\ndate=2021\nbyline=名\n";
  private static final int HEADER_LINES = 5;

  private Proof() {}

  /** The problems of {@code markdown} as the body of a page, or in its header, if it is a line {@code title=…}. */
  static List<Problem> of(String language, String markdown) {
    String file = markdown.startsWith("title=") ? TITLE_HEADER + markdown + "\n~~~~~~\n好" : HEADER + markdown;
    return ofFile(language, file, new ProofreaderSettings(Set.of(), Severity.WARNING));
  }

  /** The problems of a whole file. */
  static List<Problem> ofFile(String language, String text, ProofreaderSettings settings) {
    Problems problems = new Problems();
    new Proofreader(settings).read(document(language, text), problems);
    return problems.sorted();
  }

  /** A page of its own. */
  static ReadDocument document(String language, String text) {
    SourceFile source = new SourceFile("a.md", text);
    HeaderParser.Result header = HeaderParser.parse(source, new Problems()).orElseThrow();
    MarkdownTree tree = Markdown.parse(source, header.bodyOffset(), language);
    return new ReadDocument(ContentDocument.of(Language.of(language, true), "a", header.header(), tree, false), tree);
  }

  /** A page with {@code markdown} as its body. */
  static ReadDocument page(String language, String markdown) {
    return document(language, HEADER + markdown);
  }

  /** A problem as the case files have it, with the line counted in the body. */
  static String line(Problem problem) {
    return "%s %d:%d %s"
        .formatted(
            problem.code().replaceFirst("^proof-", ""),
            problem.location().line() - HEADER_LINES,
            problem.location().column(),
            problem.hint().zh());
  }
}
