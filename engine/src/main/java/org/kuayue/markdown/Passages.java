package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kuayue.markdown.block.BlockNode;
import org.kuayue.markdown.block.Host;
import org.kuayue.markdown.block.Mark;
import org.kuayue.markdown.tree.Walk;
import org.kuayue.source.SourceFile;

/**
 * Finds the passages of a tree and reads their text. It walks without recursion: emphasis can be nested deeper than the
 * stack. flexmark's own collector of text was rejected, since it loses the places.
 */
final class Passages {

  private static final Set<Class<? extends Node>> ROOTS =
      Set.of(Paragraph.class, Heading.class, TableCell.class, TableCaption.class, Image.class, ImageRef.class);

  private final SourceFile source;

  /** Passages of a tree that was parsed from {@code source}. */
  Passages(SourceFile source) {
    this.source = source;
  }

  /** The passages of all of {@code nodes} that have words, in order, and of what their marks say. */
  List<Passage> of(List<Node> nodes) {
    List<Passage> passages = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof BlockNode block) {
        block.block().markWords().forEach(words -> passages.add(of(words)));
      } else if (ROOTS.contains(node.getClass()) && !isRule(node)) {
        Passage passage = of(node);
        if (!passage.prose().isBlank(0, passage.prose().length())) {
          passages.add(passage);
        }
      }
    }
    return passages;
  }

  /** Whether it is one of the dashes between a table's head and body. */
  private static boolean isRule(Node node) {
    return node instanceof TableCell && node.getGrandParent() instanceof TableSeparator;
  }

  private Passage of(Mark.Value words) {
    return Passage.of(source, source.location(words.offset()), words.text());
  }

  /** The passage that {@code root} is. */
  Passage of(Node root) {
    PassageText text = new PassageText(source.chars(), root.getTextLength());
    Node node = root.getFirstChild();
    while (node != null) {
      boolean whole = read(node, text);
      node = whole || !node.hasChildren() ? Walk.after(node, root) : node.getFirstChild();
    }
    Set<Passage.Trait> traits = EnumSet.noneOf(Passage.Trait.class);
    if (root.getNext() instanceof Paragraph next && next.getChars().startsWith("“")) {
      traits.add(Passage.Trait.QUOTATION_GOES_ON);
    }
    if (Host.TABLE.matches(root.getPrevious())) {
      traits.add(Passage.Trait.BEHIND_TABLE);
    }
    return text.passage(source, traits);
  }

  /** Reads one node; false where its text is in its children. A leaf that is not known, such as an address, is no prose. */
  private static boolean read(Node node, PassageText text) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    if (node.getPrevious() != null) {
      addChanged(node.getPrevious(), node, text);
    }
    if (node instanceof Text) {
      text.addText(start, end);
    } else if (node instanceof HtmlEntity) {
      text.addEntity(start, end);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.addBreak(start);
    } else if (node instanceof Code code) {
      text.addOther(code.getText().getStartOffset(), code.getText().getEndOffset());
    } else if (!ROOTS.contains(node.getClass()) && !(node instanceof Footnote || node instanceof HtmlInlineBase)) {
      if (node.hasChildren()) {
        return false;
      }
      text.addOther(start, end);
    }
    return true;
  }

  /** Adds what a pass has taken out between two nodes: a line break or, in a text, spaces or characters that it replaced. */
  private static void addChanged(Node before, Node node, PassageText text) {
    int start = before.getEndOffset();
    int end = node.getStartOffset();
    if (text.hasBreak(start, end)) {
      text.addBreak(start);
    } else if (before instanceof Text && node instanceof Text) {
      text.addText(start, end);
    }
  }
}
