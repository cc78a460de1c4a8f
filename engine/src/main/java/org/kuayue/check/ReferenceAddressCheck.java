package org.kuayue.check;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Behind {@code [name]:} stands an address, and a link refers to it. Markdown takes a speaker's name in brackets with a
 * half-width colon for such a line, and what is said vanishes from the page.
 */
final class ReferenceAddressCheck implements TreeCheck {

  /** Something with a scheme, a place or a path, or a file's name; of a name with signs of other scripts the ending is asked. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|\\.{0,2}/.*|#.*|[!-~]*(?:/|\\.[A-Za-z])[!-~]*|[^，。；：！？、]*\\.(?:md|html?)(?:#.*)?");

  /** The usual way to leave a remark that is not printed, {@code [//]: # (remark)}. */
  private static final Set<String> REMARK = Set.of("#", "");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    List<Reference> references =
        tree.nodes(Reference.class).filter(reference -> !REMARK.contains(reference.getUrl().toString())).toList();
    if (references.isEmpty()) {
      return;
    }
    List<RefNode> links = tree.nodes(RefNode.class).toList();
    Set<Reference> used =
        links.stream()
            .filter(RefNode::isDefined)
            .map(link -> link.getReferenceNode(link.getDocument()))
            .collect(Collectors.toSet());
    boolean misspelt = links.stream().anyMatch(link -> !link.isDefined() && !link.getReference().isEmpty());
    for (Reference reference : references) {
      String name = reference.getReference().toString();
      if (!ADDRESS.matcher(reference.getUrl()).matches()) {
        problems.add(invalid(name, reference.getUrl().toString(), tree.location(reference)));
      } else if (!misspelt && !used.contains(reference)) {
        problems.add(unused(name, tree.location(reference)));
      }
    }
  }

  private static Problem invalid(String name, String url, SourceLocation location) {
    return Problem.error(
        "link-reference-invalid",
        location,
        Text.of(
            "“[" + name + "]:”后面的“" + url + "”不是地址，这一段不会印出来",
            "\"" + url + "\" behind \"[" + name + "]:\" is no address, and the line would not be printed"),
        Text.of(
            "如果要印出来，请用全角冒号（“[" + name + "]：”），或去掉方括号；如果是链接，请在冒号后写地址。",
            "For words that are to be read, take out the brackets or write \\[" + name + "]:; for a link, put an address behind the colon."));
  }

  private static Problem unused(String name, SourceLocation location) {
    return Problem.warning(
        "link-reference-unused",
        location,
        Text.of("没有链接用到“[" + name + "]:”，这一行不会印出来", "no link refers to \"[" + name + "]:\", and the line is not printed"),
        Text.of(
            "请在正文中写[文字][" + name + "]，或删去这一行。",
            "Write [words][" + name + "] in the text, or take the line out."));
  }
}
