package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;

/**
 * A change of the words of a document, block by block. It is made on the tree and not at rendering, so that
 * everything made of the tree agrees: HTML, alternative texts, ids of headings, feed, word count. Positions
 * stay true.
 */
abstract class InlinePass extends NodePostProcessorFactory {

  InlinePass() {
    super(false);
    addNodes(Paragraph.class, Heading.class, TableCell.class);
  }

  /** Whether the document's language wants this pass. */
  abstract boolean isFor(Document document);

  /** Changes {@code text}; changes recorded with {@link InlineText#replace} are applied afterwards. */
  abstract void process(InlineText text, Document document);

  @Override
  public NodePostProcessor apply(Document document) {
    boolean wanted = isFor(document);
    return new NodePostProcessor() {
      @Override
      public void process(NodeTracker state, Node block) {
        if (wanted) {
          for (InlineText text : InlineText.of(block)) {
            InlinePass.this.process(text, document);
            text.apply();
          }
        }
      }
    };
  }
}
