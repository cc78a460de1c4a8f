package org.kuayue.check;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problems;
import org.kuayue.source.ControlCharacter;

/**
 * No number of a character ({@code &#11;}) brings back what may not stand in a file itself. In code it is no number but
 * text, and harmless.
 */
final class CharacterCheck implements TreeCheck {

  private static final Pattern NUMBER = Pattern.compile("&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});");

  @Override
  public void check(MarkdownTree tree, Problems problems) {
    if (!tree.source().text().contains("&#")) {
      return;
    }
    tree.nodes(HtmlEntity.class).forEach(entity -> check(tree, entity, entity.getChars(), problems));
    tree.nodes(LinkNodeBase.class)
        .forEach(
            link -> {
              check(tree, link, link.getUrl(), problems);
              check(tree, link, link.getTitle(), problems);
            });
  }

  private static void check(MarkdownTree tree, Node node, BasedSequence chars, Problems problems) {
    Matcher number = NUMBER.matcher(chars);
    while (number.find()) {
      int c = chars.subSequence(number.start(), number.end()).unescape().codePointAt(0);
      if (ControlCharacter.is(c) || Character.getType(c) == Character.SURROGATE) {
        int index = chars.getStartOffset() - node.getStartOffset() + number.start();
        problems.add(ControlCharacter.problem(tree.location(node, index), c, 1));
      }
    }
  }
}
