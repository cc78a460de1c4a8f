package org.kuayue.check;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import org.kuayue.edition.ReadDocument;
import org.kuayue.header.DocumentType;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Problems;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;
import org.kuayue.source.Unseen;

/**
 * A caption is one paragraph, of words: it stands below its photograph, in the middle of other texts, where a heading or a
 * list would come apart and another picture would ask for its own caption in turn.
 */
final class CaptionCheck implements DocumentCheck {

  @Override
  public void check(ReadDocument read, Problems problems) {
    if (read.document().type() == DocumentType.PHOTO) {
      check(read.tree(), problems);
    }
  }

  private static void check(MarkdownTree caption, Problems problems) {
    List<Block> blocks =
        caption.nodes(Block.class)
            .filter(block -> block.getParent() instanceof Document && !(block instanceof HtmlCommentBlock))
            .toList();
    Optional<Block> wrong =
        blocks.isEmpty()
            ? caption.nodes(Block.class).findFirst() // a comment
            : blocks.stream().skip(isWords(blocks.get(0)) ? 1 : 0).findFirst();
    wrong.ifPresent(block -> problems.add(notOneParagraph(caption.location(block))));
  }

  private static boolean isWords(Block block) {
    return block instanceof Paragraph && !Unseen.isAll(MarkdownTree.text(block));
  }

  private static Problem notOneParagraph(SourceLocation location) {
    return Problem.error(
        "caption-form",
        location,
        Text.of("图片说明只能是一段文字", "a caption is one paragraph of words"),
        Text.of(
            "请并成一段；标题、列表、脚注和别的图片请写进文章里。",
            "Make one paragraph of it; headings, lists, footnotes and other pictures belong into an article."));
  }
}
