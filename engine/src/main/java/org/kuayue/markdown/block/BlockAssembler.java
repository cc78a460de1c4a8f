package org.kuayue.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.tree.Walk;

/** Makes blocks of the tables, the paragraphs of pictures and the marks of a document. */
final class BlockAssembler extends DocumentPostProcessor {

  private final MarkBinder marks;

  BlockAssembler(MarkBinder marks) {
    this.marks = marks;
  }

  @Override
  public Document processDocument(Document document) {
    Faults faults = Faults.of(document);
    for (Node node : outsideTables(document)) {
      if (node instanceof TableBlock table) {
        BlockNode.wrap(table, Table.of(table, faults));
      } else if (node instanceof Paragraph paragraph) {
        makeFigures(paragraph);
        marks.checkNear(paragraph, faults);
        marks.checkBehindWords(paragraph, faults);
      } else if (node instanceof Heading heading) {
        marks.checkBehindWords(heading, faults);
      } else if (node instanceof IndentedCodeBlock code) {
        marks.checkNear(code, faults);
      } else if (node instanceof MarkLine line) {
        marks.bind(line, faults);
      }
    }
    number(document);
    return document;
  }

  /** A picture alone in its paragraph is a figure, several are a gallery. */
  private static void makeFigures(Paragraph paragraph) {
    List<Image> images = new ArrayList<>();
    for (Node child : paragraph.getChildren()) {
      if (child instanceof Image image) {
        images.add(image);
      } else if (!isUnseen(child)) {
        return;
      }
    }
    if (images.size() == 1) {
      BlockNode.wrap(paragraph, Figure.of(images.get(0)));
    } else if (images.size() > 1) {
      BlockNode.wrap(paragraph, new Gallery(images.stream().map(Figure::of).toList()));
      images.forEach(image -> BlockNode.wrap(image, Figure.of(image)));
    }
  }

  private static boolean isUnseen(Node inline) {
    return inline instanceof SoftLineBreak || inline instanceof HtmlInlineComment || inline.getChars().isBlank();
  }

  private static void number(Document document) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Node node : outsideTables(document)) {
      if (node instanceof BlockNode block) {
        block.setNumber(numbers.merge(block.block().kind(), 1, Integer::sum));
      }
    }
  }

  /** All nodes but those within tables, where no block begins: a long one is not walked through for nothing. */
  private static List<Node> outsideTables(Document document) {
    List<Node> nodes = new ArrayList<>();
    Node node = document;
    while (node != null) {
      nodes.add(node);
      node = node instanceof TableBlock ? Walk.after(node, document) : Walk.next(node, document);
    }
    return nodes;
  }
}
