package org.kuayue.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kuayue.markdown.tree.PlainText;
import org.kuayue.markdown.tree.TextWidth;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * A list whose entries each begin with bold words, the figure or the date, and go on with plain ones. What key figures
 * and timelines are made of.
 *
 * @param kind the word for it
 * @param entries a paragraph each
 */
public record LedList(String kind, List<Node> entries) implements BodyBlock {

  private static final String KEY_FIGURES_WORD = "key-figures";
  private static final String TIMELINE_WORD = "timeline";

  /** In its own size, what a figure takes that does not fit beside others in the usual size. */
  private static final double WIDE = 4;

  /** {@code - **5.3%** GDP}: the numbers that a reader should take away. */
  public static final BlockForm KEY_FIGURES = form(KEY_FIGURES_WORD);

  /** {@code - **22 October 2018** The reform begins}: what happened when. */
  public static final BlockForm TIMELINE = form(TIMELINE_WORD);

  @Override
  public BlockModel model(BlockWriter writer) {
    List<Map<String, Object>> written = entries.stream().map(entry -> entry(entry, writer)).toList();
    return page -> Map.of("entries", written);
  }

  private static Map<String, Object> entry(Node paragraph, BlockWriter writer) {
    List<Node> inlines = BlockWriter.children(paragraph);
    Node lead = inlines.get(0);
    return Map.of(
        "lead", writer.html(lead),
        "wide", TextWidth.of(PlainText.of(lead)) > WIDE,
        "text", writer.html(inlines.subList(1, inlines.size())));
  }

  private static BlockForm form(String kind) {
    return new BlockForm(
        kind, Host.LIST, List.of(), List.of(), (list, mark, faults) -> new LedList(kind, entries(list, kind, faults)));
  }

  private static List<Node> entries(Node list, String kind, Faults faults) {
    List<Node> entries = new ArrayList<>();
    for (Node item : list.getChildren()) {
      Node paragraph = item.getFirstChild();
      if (paragraph instanceof Paragraph
          && paragraph.getNext() == null
          && paragraph.getFirstChild() instanceof StrongEmphasis
          && paragraph.getFirstChild() != paragraph.getLastChild()) {
        entries.add(paragraph);
      } else {
        faults.add(item.getStartOffset(), place -> entryInvalid(kind, place));
      }
    }
    return entries;
  }

  private static Problem entryInvalid(String kind, SourceLocation location) {
    return Problem.error(
        "block-entry-invalid",
        location,
        Text.of("这一条不是“粗体开头、后面接说明”的一段", "this entry is not one paragraph that begins in bold and goes on"),
        kind.equals(TIMELINE_WORD)
            ? Text.of("请写成- **2018年10月22日** 发生了什么。", "Write - **22 October 2018** What happened.")
            : Text.of("请写成- **5.3%** 这个数字说的是什么。", "Write - **5.3%** what the number says."));
  }
}
