package org.kuayue.proofread;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Nearest;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * The lines for which an editor has switched rules off: {@code <!-- proofreader: off pair, dash -->} on a line of its own
 * before the line, or within it. Comments are read from the tree, so that one shown as code is none.
 */
final class OffComments {

  private static final Pattern OFF = Pattern.compile("(?s)<!--\\s*+proofreader\\b[:：]?\\s*+(off\\b)?(.*?)-->");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,，、]+");

  private final Map<Integer, Set<String>> lines = new HashMap<>();

  private OffComments() {}

  /** The comments of {@code tree}; a comment that names no rule is a problem. */
  static OffComments of(MarkdownTree tree, Problems problems) {
    OffComments off = new OffComments();
    tree.nodes(HtmlCommentBlock.class)
        .forEach(block -> off.read(block, tree.location(block), tree.locationBehind(block.getChars()).line(), problems));
    tree.nodes(HtmlInlineComment.class)
        .forEach(inline -> off.read(inline, tree.location(inline), tree.location(inline).line(), problems));
    return off;
  }

  /** Whether {@code rule} is switched off for {@code line}. */
  boolean has(int line, String rule) {
    return lines.getOrDefault(line, Set.of()).contains(rule);
  }

  private void read(Node comment, SourceLocation location, int line, Problems problems) {
    Matcher matcher = OFF.matcher(comment.getChars());
    if (matcher.lookingAt()) {
      List<String> names =
          Arrays.stream(BETWEEN.split(matcher.group(2))).filter(name -> !name.isEmpty()).toList();
      if (matcher.group(1) == null || names.isEmpty()) {
        problems.add(invalid(location));
      }
      names.stream().filter(name -> !Rules.NAMES.contains(name)).forEach(name -> problems.add(ruleUnknown(name, location)));
      lines.computeIfAbsent(line, key -> new HashSet<>()).addAll(names);
    }
  }

  private static Problem invalid(SourceLocation location) {
    return Problem.error(
        "proofreader-comment-invalid",
        location,
        Text.of("看不懂这条校对注释", "a comment to the proofreader that says nothing"),
        Text.of(
            "请写成<!-- proofreader: off 规则名 -->。", "Write <!-- proofreader: off --> with the names of rules after off."));
  }

  private static Problem ruleUnknown(String name, SourceLocation location) {
    return Problem.error(
        "proofreader-rule-unknown",
        location,
        Text.of("没有校对规则“" + name + "”", "the proofreader has no rule \"" + name + "\""),
        Nearest.hint(name, Rules.NAMES));
  }
}
