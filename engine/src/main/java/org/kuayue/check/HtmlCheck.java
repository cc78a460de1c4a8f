package org.kuayue.check;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;

/**
 * The few HTML tags that Markdown has no sign for may stand in a line of text, each closed where it was opened. All
 * others are refused: a page's structure, scripts and styles are the templates' business.
 */
final class HtmlCheck implements TreeCheck {

  private static final List<String> PAIRED =
      List.of("ruby", "rt", "rp", "sub", "sup", "abbr", "kbd", "cite", "bdi", "span");
  private static final List<String> EMPTY = List.of("br", "wbr");
  private static final List<String> ALLOWED = Stream.concat(PAIRED.stream(), EMPTY.stream()).sorted().toList();
  private static final Text ATTRIBUTES =
      Text.of(
          "这个标签只能带lang、dir、title三种属性，各一次，值用引号。",
          "The attributes of this tag are lang, dir and title, each once and in quotation marks.");
  private static final Text ALONE =
      Text.of(
          "这个标签要写在一行文字里面，不能单独成行；分段请空一行。",
          "This tag stands within a line of text, not on a line of its own; a new paragraph is a blank line.");
  private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?<=\\s)(lang|dir|title)=(?:\"[^\"<&]*\"|'[^'<&]*')");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z]+(?:\\s++" + ATTRIBUTE + ")*+\\s*/?>");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    tree.nodes(HtmlBlock.class).forEach(block -> problems.add(notAllowed(tree, block)));
    tree.nodes(HtmlInline.class).map(Node::getParent).distinct().forEach(parent -> checkTags(tree, parent, problems));
  }

  /** Checks the tags among the children of {@code parent}, so that none is closed in another element of Markdown. */
  private static void checkTags(MarkdownTree tree, Node parent, Problems problems) {
    Deque<HtmlInline> open = new ArrayDeque<>();
    for (Node child : parent.getChildren()) {
      if (!(child instanceof HtmlInline tag)) {
        continue;
      }
      boolean closing = tag.getChars().startsWith("</");
      if (!ALLOWED.contains(name(tag)) || !isSound(tag.getChars())) {
        problems.add(notAllowed(tree, tag));
      }
      if (PAIRED.contains(name(tag)) && !closing) {
        open.push(tag);
      } else if (ALLOWED.contains(name(tag)) && closing && (open.isEmpty() || !name(open.pop()).equals(name(tag)))) {
        problems.add(unbalanced(tree, tag));
        return;
      }
    }
    open.forEach(tag -> problems.add(unbalanced(tree, tag)));
  }

  /** Whether {@code tag} has no attributes but those that it may have, and none of them twice. */
  private static boolean isSound(CharSequence tag) {
    List<String> names = ATTRIBUTE.matcher(tag).results().map(attribute -> attribute.group(1)).toList();
    return TAG.matcher(tag).matches() && names.size() == Set.copyOf(names).size();
  }

  private static String name(Node tag) {
    Matcher name = NAME.matcher(tag.getChars());
    return name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static Problem notAllowed(MarkdownTree tree, Node tag) {
    String written = tag.getChars().toString().lines().findFirst().orElse("").strip();
    Text known = tag instanceof HtmlInline ? ATTRIBUTES : ALONE;
    return Problem.error(
        "html-not-allowed",
        tree.location(tag),
        Text.of("正文中不能用“" + written + "”", "\"" + written + "\" cannot be used in a text"),
        ALLOWED.contains(name(tag)) ? known : HtmlHint.of(name(tag), ALLOWED));
  }

  private static Problem unbalanced(MarkdownTree tree, Node tag) {
    return Problem.error(
        "html-unbalanced",
        tree.location(tag),
        Text.of("“" + tag.getChars() + "”没有与之配对的标签", "\"" + tag.getChars() + "\" has no tag to match"),
        Text.of("请在同一段文字里写全开始和结束标签。", "Write opening and closing tag within the same piece of text."));
  }
}
