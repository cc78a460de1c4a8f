package org.kuayue.check;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A link by reference, {@code [text][name]}, has its {@code [name]: address}; Markdown would print the brackets. Words in
 * one pair of brackets are left alone, since they may be meant as they are, but for those that an address follows.
 */
final class ReferenceCheck implements TreeCheck {

  private static final int LONGEST = 200;

  /** An address in brackets: of any form right behind, else with a sign that only addresses have. */
  private static final Pattern ADDRESS =
      Pattern.compile("\\(([^()（）\\n]+)[)）]| ?[(（]([!-~&&[^()]]*(?:[/#]|\\.[a-z]{2})[!-~&&[^()]]*)[)）]");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    List<String> names =
        tree.nodes(Reference.class).map(reference -> reference.getReference().toString()).toList();
    tree.nodes(LinkRef.class)
        .filter(link -> !link.isDefined() && link.getReference().isNotNull() && !link.getReference().isEmpty())
        .filter(link -> link.getText().isNotNull())
        .forEach(link -> problems.add(missing(link, names, tree.location(link))));
    tree.nodes(LinkRef.class).filter(link -> !link.isDefined()).forEach(link -> checkAddress(tree, link, problems));
  }

  private static void checkAddress(MarkdownTree tree, LinkRef link, Problems problems) {
    BasedSequence text = link.getDocument().getChars();
    int from = link.getEndOffset() - text.getStartOffset();
    Matcher address = ADDRESS.matcher(text.subSequence(from, Math.min(from + LONGEST, text.length())));
    if (address.lookingAt()) {
      String meant = address.group(1) == null ? address.group(2) : address.group(1);
      problems.add(malformed(link.getChars().toString(), meant.indexOf(' ') < 0 ? meant : "…", tree.location(link)));
    }
  }

  private static Problem malformed(String words, String address, SourceLocation location) {
    String meant = words + "(" + address + ")";
    return Problem.warning(
        "link-malformed",
        location,
        Text.of("“" + words + "”没有变成链接", "\"" + words + "\" is no link"),
        Text.of(
            "请写成" + meant + "：用半角括号，紧挨着，地址里不留空格。",
            "Write " + meant + ": plain brackets, nothing between them, no space in the address."));
  }

  private static Problem missing(LinkRef link, List<String> names, SourceLocation location) {
    String name = link.getReference().toString();
    return FootnoteCheck.isNote(name)
        ? footnoteBracketed(link.getText() + "[" + name + "]", location)
        : missing(name, names, location);
  }

  private static Problem footnoteBracketed(String meant, SourceLocation location) {
    return Problem.error(
        "footnote-bracketed",
        location,
        Text.of("脚注的记号前面不能有方括号", "words in brackets before the mark of a footnote"),
        Text.of("请写成" + meant + "。", "Write " + meant + "."));
  }

  private static Problem missing(String name, List<String> names, SourceLocation location) {
    return Problem.error(
        "link-reference-missing",
        location,
        Text.of("没有“[" + name + "]: 地址”这一行", "there is no line [" + name + "]: with an address"),
        Nearest.hint(name, names));
  }
}
