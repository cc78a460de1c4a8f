package org.kuayue.check;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import java.util.List;
import org.kuayue.edition.Edition;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A link by reference, {@code [text][name]}, has its {@code [name]: address}; Markdown would print the brackets. Words in
 * one pair of brackets are left alone: they may be meant as they are.
 */
final class ReferenceCheck implements Check {

  @Override
  public void check(Edition edition, Problems problems) {
    edition.documents().forEach(document -> checkBody(document.body(), problems));
  }

  private static void checkBody(Body body, Problems problems) {
    List<String> names =
        body.nodes(Reference.class).map(reference -> reference.getReference().toString()).toList();
    body.nodes(LinkRef.class)
        .filter(link -> !link.isDefined() && link.getReference().isNotNull() && !link.getReference().isEmpty())
        .filter(link -> link.getText().isNotNull())
        .forEach(link -> problems.add(missing(link.getReference().toString(), names, body.location(link))));
  }

  private static Problem missing(String name, List<String> names, SourceLocation location) {
    return Problem.error(
        "link-reference-missing",
        location,
        Text.of("没有“[" + name + "]: 地址”这一行", "there is no line [" + name + "]: with an address"),
        Nearest.hint(name, names));
  }
}
