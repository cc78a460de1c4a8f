package org.kuayue.bake;

import java.util.List;
import org.kuayue.check.Checks;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.ReadDocument;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Unexpected;
import org.kuayue.proofread.Proofreader;

/**
 * What is left of a Markdown file that was read and looked through.
 *
 * @param document the document
 * @param findings what the checks and the proofreader say of it alone: to be told if it goes out
 */
record Reading(ContentDocument document, List<Problem> findings) {

  /** Looks {@code read} through, while its tree is there; what fails is told of this document, and the others are read. */
  static Reading of(ReadDocument read, Proofreader proofreader) {
    Problems findings = new Problems();
    try {
      Checks.run(read, findings);
      proofreader.read(read, findings);
    } catch (RuntimeException | StackOverflowError e) {
      findings.add(Unexpected.problem(read.document().source(), e));
    }
    return new Reading(read.document(), findings.sorted());
  }
}
