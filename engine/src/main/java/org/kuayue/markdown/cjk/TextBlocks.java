package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.PostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kuayue.markdown.tree.Walk;

/**
 * A pass over the blocks that hold words: paragraphs, headings and table cells. flexmark's passes over chosen nodes were
 * rejected: to choose them it enters every node of the document into a register, which takes longer than all the passes.
 */
abstract class TextBlocks extends DocumentPostProcessorFactory {

  private static final DataKey<List<Node>> LISTED = new DataKey<>("text blocks", List.of());

  private static final Set<Class<? extends Node>> BLOCKS = Set.of(Paragraph.class, Heading.class, TableCell.class);

  /** Whether the document's language wants this pass. */
  boolean isFor(Document document) {
    return true;
  }

  /** Changes {@code block}, and nothing outside of it. */
  abstract void process(Node block, Document document);

  @Override
  public PostProcessor apply(Document ignored) {
    return new DocumentPostProcessor() {
      @Override
      public Document processDocument(Document tree) {
        if (isFor(tree)) {
          for (Node block : of(tree)) {
            TextBlocks.this.process(block, tree);
          }
        }
        return tree;
      }
    };
  }

  /** All of them in {@code tree}, listed for the first pass: no pass makes one or takes one away. None is within another. */
  private static List<Node> of(Document tree) {
    if (!tree.contains(LISTED)) {
      tree.set(LISTED, listed(tree));
    }
    return LISTED.get(tree);
  }

  private static List<Node> listed(Document tree) {
    List<Node> blocks = new ArrayList<>();
    Node node = tree;
    while (node != null) {
      boolean found = BLOCKS.contains(node.getClass());
      if (found) {
        blocks.add(node);
      }
      node = found ? Walk.after(node, tree) : Walk.next(node, tree);
    }
    return blocks;
  }
}
