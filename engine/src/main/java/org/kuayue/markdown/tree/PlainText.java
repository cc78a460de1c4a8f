package org.kuayue.markdown.tree;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;

/**
 * The words of a node as a reader sees them, without marks, raw HTML, pictures and footnote numbers. flexmark's own
 * collector was rejected: it reads the numbers as words, and fails on a heading with certain code spans ({@code # a [^1]: `
 * `}), because it wants to know where each character came from.
 */
public final class PlainText {

  private PlainText() {}

  /** The words of {@code root}; a line break that is meant is {@code \n}, any other a space. */
  public static String of(Node root) {
    if (root.getFirstChild() instanceof Text only && only.getNext() == null) { // as in most cells, headings and paragraphs
      return words(only).strip();
    }
    StringBuilder text = new StringBuilder(root.getTextLength());
    Node node = root.getFirstChild();
    while (node != null) {
      boolean whole = read(node, text) || !node.hasChildren();
      node = whole ? Walk.after(node, root) : node.getFirstChild();
    }
    return text.toString().strip();
  }

  /**
   * Whether the first letter of {@code root} runs from right to left, as a browser would find for {@code dir=auto}. What
   * stands behind it is not read: each quotation in a quotation would be read again and again.
   */
  public static boolean runsFromRightToLeft(Node root) {
    StringBuilder text = new StringBuilder();
    Optional<Boolean> direction = Optional.empty();
    for (Node node = root.getFirstChild(); node != null && direction.isEmpty(); ) {
      if (node instanceof Text words && !words.getChars().isEmpty()) { // whose first letter nearly always tells
        direction = leftwards(Character.codePointAt(words.getChars(), 0));
      }
      boolean whole = direction.isPresent() || read(node, text);
      direction = direction.or(() -> leftwards(text));
      text.setLength(0);
      node = whole ? Walk.after(node, root) : Walk.next(node, root);
    }
    return direction.orElse(false);
  }

  /** The direction of the first character in {@code text} that has one of its own; nothing where none has. */
  private static Optional<Boolean> leftwards(CharSequence text) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      Optional<Boolean> direction = leftwards(c);
      if (direction.isPresent()) {
        return direction;
      }
      i += Character.charCount(c);
    }
    return Optional.empty();
  }

  /** Whether {@code c} runs from right to left; nothing where it has no direction of its own. */
  private static Optional<Boolean> leftwards(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(false);
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  /** Reads one node; false where its words are in its children. */
  private static boolean read(Node node, StringBuilder text) {
    if (node instanceof Text || node instanceof HtmlEntity) {
      text.append(words(node));
    } else if (node instanceof SoftLineBreak) {
      text.append(' ');
    } else if (node instanceof HardLineBreak) {
      text.append('\n');
    } else if (node instanceof Code code) {
      text.append(CodeText.of(code));
    } else if (node instanceof DelimitedLinkNode address) {
      text.append(address.getText());
    } else {
      return node instanceof Footnote
          || node instanceof HtmlInlineBase
          || node instanceof Image
          || node instanceof ImageRef;
    }
    return true;
  }

  private static String words(Node node) {
    String raw = Raw.of(node.getChars());
    return Raw.isLiteral(raw) ? raw : Escaping.unescapeString(raw);
  }
}
