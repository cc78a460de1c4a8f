package org.kuayue.check;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kuayue.edition.ContentDocument;
import org.kuayue.edition.Edition;
import org.kuayue.markdown.Body;
import org.kuayue.problem.Problems;
import org.kuayue.source.ControlCharacter;

/**
 * No number of a character ({@code &#11;}) brings back what may not stand in a file itself. In code it is no number but
 * text, and harmless.
 */
final class CharacterCheck implements Check {

  private static final Pattern NUMBER = Pattern.compile("&#(?:[xX][0-9a-fA-F]{1,6}|[0-9]{1,7});");

  @Override
  public void check(Edition edition, Problems problems) {
    edition.documents().filter(CharacterCheck::hasNumbers).forEach(document -> check(document.body(), problems));
  }

  private static boolean hasNumbers(ContentDocument document) {
    return document.source().text().contains("&#");
  }

  private static void check(Body body, Problems problems) {
    body.nodes(HtmlEntity.class).forEach(entity -> check(body, entity, entity.getChars(), problems));
    body.nodes(LinkNodeBase.class)
        .forEach(
            link -> {
              check(body, link, link.getUrl(), problems);
              check(body, link, link.getTitle(), problems);
            });
  }

  private static void check(Body body, Node node, BasedSequence chars, Problems problems) {
    Matcher number = NUMBER.matcher(chars);
    while (number.find()) {
      int c = chars.subSequence(number.start(), number.end()).unescape().codePointAt(0);
      if (ControlCharacter.is(c) || Character.getType(c) == Character.SURROGATE) {
        int index = chars.getStartOffset() - node.getStartOffset() + number.start();
        problems.add(ControlCharacter.problem(body.location(node, index), c, 1));
      }
    }
  }
}
