package org.kuayue.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kuayue.markdown.html.Html;
import org.kuayue.problem.Problem;
import org.kuayue.problem.Text;
import org.kuayue.source.SourceLocation;

/**
 * Words that are quoted, set large, and who said them: the last line of the quotation, behind a dash.
 *
 * @param words paragraphs
 * @param source a paragraph of its own, with its dash
 */
public record PullQuote(List<Node> words, Node source) implements BodyBlock {

  /** {@code > words} and {@code > —— source}, with {@code {.pull-quote}} below. */
  public static final BlockForm FORM =
      new BlockForm("pull-quote", Host.QUOTE, List.of(), List.of(), (quote, mark, faults) -> of(quote, faults));

  /** A word joiner, which binds a single dash to what stands before it, may come first. */
  private static final Pattern DASH = Pattern.compile("^\u2060?(?:[—―–]|--)+\\s*");

  @Override
  public String kind() {
    return FORM.name();
  }

  @Override
  public BlockModel model(BlockWriter writer) {
    List<Html> paragraphs = words.stream().map(writer::html).toList();
    Html saidBy = writer.html(source).without(DASH);
    return page -> Map.of("paragraphs", paragraphs, "source", saidBy);
  }

  private static PullQuote of(Node quote, Faults faults) {
    if (quote.getLastChild() instanceof Paragraph last) {
      partLastLine(last);
    }
    List<Node> blocks = BlockWriter.children(quote);
    boolean plain = blocks.stream().allMatch(Paragraph.class::isInstance);
    if (!plain || blocks.size() < 2 || !isSource(blocks.get(blocks.size() - 1).getFirstChild())) {
      faults.add(quote.getStartOffset(), PullQuote::sourceMissing);
      return new PullQuote(List.of(), quote);
    }
    return new PullQuote(blocks.subList(0, blocks.size() - 1), blocks.get(blocks.size() - 1));
  }

  /**
   * Makes a paragraph of the last line of {@code paragraph}, if the source stands there. The line is found by its
   * place: in Chinese text the break before it has gone.
   */
  private static void partLastLine(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars().trimEnd();
    int line = chars.getIndexOffset(chars.lastIndexOf('\n') + 1);
    List<Node> inlines = BlockWriter.children(paragraph);
    List<Node> last = inlines.stream().filter(node -> node.getStartOffset() >= line).toList();
    if (last.isEmpty() || last.size() == inlines.size() || !isSource(last.get(0))) {
      return;
    }
    if (last.get(0).getPrevious() instanceof SoftLineBreak lineBreak) {
      lineBreak.unlink();
    }
    Paragraph source = new Paragraph(last.get(0).getChars());
    last.forEach(source::appendChild);
    paragraph.insertAfter(source);
  }

  private static boolean isSource(Node first) {
    return first != null && DASH.matcher(first.getChars()).find();
  }

  private static Problem sourceMissing(SourceLocation location) {
    return Problem.error(
        "pull-quote-source-missing",
        location,
        Text.of("引语不是“原话若干段、末行写出处”", "this is not words of one or more paragraphs with a source on the last line"),
        Text.of("请在引文最后一行写> —— 说话的人或出处。", "End the quotation with a line > — who said it."));
  }
}
