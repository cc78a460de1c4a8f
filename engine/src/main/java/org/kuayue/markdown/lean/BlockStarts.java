package org.kuayue.markdown.lean;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kuayue.markdown.tree.Independent;

/**
 * flexmark's own blocks, each asked only about a line that it may begin with. flexmark tries the regular expressions of all
 * of them at every line that begins with no letter, a table's and a quotation's among them, and joins all lines of the
 * paragraph so far, only to see whether there is one; here it is told that without joining them.
 */
final class BlockStarts implements CustomBlockParserFactory, Independent {

  /** What turns flexmark's own readers of the same blocks off. */
  static final List<DataKey<Boolean>> REPLACED =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.HEADING_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.THEMATIC_BREAK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER);

  /**
   * A kind of block.
   *
   * @param first what its first line begins with, or a heading's line underneath (CommonMark 0.31, chapters 4 and 5)
   */
  private record Kind(String first, CustomBlockParserFactory blocks) {}

  /** Those that begin with a sign, in the order in which flexmark asks them. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind(">", new BlockQuoteParser.Factory()),
          new Kind("#=-", new HeadingParser.Factory()),
          new Kind("`~", new FencedCodeBlockParser.Factory()),
          new Kind("<", new HtmlBlockParser.Factory()),
          new Kind("*-_", new ThematicBreakParser.Factory()),
          new Kind("-+*0123456789", new ListBlockParser.Factory()));

  private static final CustomBlockParserFactory INDENTED_CODE = new IndentedCodeBlockParser.Factory();

  /** How many characters there are in ASCII; no block begins with another. */
  private static final int ASCII = 128;

  /** Made at the first document; if two threads make it at once, either is as good. */
  private volatile BlockParserFactory reader;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    if (reader == null) {
      reader = reader(options);
    }
    return reader;
  }

  private static BlockParserFactory reader(DataHolder options) {
    List<BlockParserFactory> all = KINDS.stream().map(kind -> kind.blocks().apply(options)).toList();
    BlockParserFactory code = INDENTED_CODE.apply(options);
    List<List<BlockParserFactory>> byFirst =
        IntStream.range(0, ASCII)
            .mapToObj(c -> IntStream.range(0, all.size()).filter(i -> KINDS.get(i).first().indexOf(c) >= 0).mapToObj(all::get))
            .map(Stream::toList)
            .toList();
    return (state, matched) -> {
      BasedSequence line = state.getLine();
      char first = line.safeCharAt(state.getNextNonSpaceIndex());
      boolean none = first >= ASCII || isNumber(line, state.getNextNonSpaceIndex());
      MatchedBlockParser unread = new Unread(matched);
      for (BlockParserFactory blocks : none ? List.<BlockParserFactory>of() : byFirst.get(first)) {
        BlockStart start = blocks.tryStart(state, unread);
        if (start != BlockStart.none()) {
          return start;
        }
      }
      return code.tryStart(state, unread);
    };
  }

  /** Whether the digits at {@code start} count no item of a list, for lack of a mark behind them (CommonMark 0.31, 5.2). */
  private static boolean isNumber(BasedSequence line, int start) {
    int end = start;
    while (line.safeCharAt(end) >= '0' && line.safeCharAt(end) <= '9') {
      end++;
    }
    return end > start && line.safeCharAt(end) != '.' && line.safeCharAt(end) != ')';
  }

  /** What the line stands in, with its text unread. */
  private record Unread(MatchedBlockParser matched) implements MatchedBlockParser {

    @Override
    public BlockParser getBlockParser() {
      return matched.getBlockParser();
    }

    /** Not the text, but whether there is one, which is all that is asked. */
    @Override
    public BasedSequence getParagraphContent() {
      return getBlockParser().isParagraphParser() ? BasedSequence.EMPTY : null;
    }

    @Override
    public List<BasedSequence> getParagraphLines() {
      return matched.getParagraphLines();
    }

    @Override
    public List<Integer> getParagraphEolLengths() {
      return matched.getParagraphEolLengths();
    }

    @Override
    public MutableDataHolder getParagraphDataHolder() {
      return matched.getParagraphDataHolder();
    }
  }
}
