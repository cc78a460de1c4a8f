package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.kuayue.markdown.tree.CodeText;

/**
 * Reads the nodes of a block into {@link InlineText}. Raw HTML and references to footnotes are not there, as if they
 * were marks: the words on both sides of them are neighbours.
 */
final class InlineTextCollector {

  private static final String OBJECT = "\uFFFC";
  private static final String LINE_SEPARATOR = "\u2028";

  private final Deque<Node> waiting = new ArrayDeque<>();

  List<InlineText> collect(Node block) {
    List<InlineText> texts = new ArrayList<>();
    waiting.add(block);
    while (!waiting.isEmpty()) {
      Node parent = waiting.remove();
      InlineText text = new InlineText(parent.getTextLength());
      children(parent, text);
      texts.add(text);
    }
    return texts;
  }

  private void children(Node parent, InlineText text) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      node(child, text);
    }
  }

  private void node(Node node, InlineText text) {
    if (node instanceof Text words) {
      words(words, text);
    } else if (node instanceof SoftLineBreak) {
      text.add("\n", node);
    } else if (node instanceof HardLineBreak) {
      text.add(LINE_SEPARATOR, node);
    } else if (node instanceof Image || node instanceof ImageRef) {
      text.add(OBJECT, node);
      waiting.add(node);
    } else if (!fixed(node, text)) {
      children(node, text);
    }
  }

  /** Adds what is seen of a node whose characters must not be changed; false for any other node. */
  private static boolean fixed(Node node, InlineText text) {
    if (node instanceof Code code) {
      text.add(CodeText.of(code), node);
    } else if (node instanceof HtmlEntity) {
      text.add(node.getChars().unescape(), node);
    } else if (node instanceof DelimitedLinkNode address) {
      text.add(address.getText(), node);
    } else if (node instanceof Link link && link.getTextOpeningMarker().isEmpty()) {
      text.add(link.getText(), node);
    } else {
      return node instanceof HtmlInlineBase || node instanceof DoNotDecorate;
    }
    return true;
  }

  private static void words(Text node, InlineText text) {
    BasedSequence chars = node.getChars();
    if (chars.indexOf('\\') < 0) {
      text.addWords(chars, node);
      return;
    }
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\' && i + 1 < chars.length() && isAsciiPunctuation(chars.charAt(i + 1))) {
        i++;
        text.add(chars.charAt(i), node, -1);
      } else {
        text.add(c, node, i);
      }
    }
  }

  /** What a backslash can stand before (CommonMark 2.4). */
  private static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
