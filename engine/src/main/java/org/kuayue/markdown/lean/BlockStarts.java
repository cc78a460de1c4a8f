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
import java.util.Set;

/**
 * flexmark's own blocks, each asked only about a line that it may begin with. flexmark tries the regular expressions of all
 * of them at every line that begins with no letter, a table's and a quotation's among them, and joins all lines of the
 * paragraph so far, only to see whether there is one; here it is told that without joining them.
 */
final class BlockStarts implements CustomBlockParserFactory {

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

  /** In the order in which flexmark asks them. */
  private static final List<CustomBlockParserFactory> BLOCKS =
      List.of(
          new BlockQuoteParser.Factory(),
          new HeadingParser.Factory(),
          new FencedCodeBlockParser.Factory(),
          new HtmlBlockParser.Factory(),
          new ThematicBreakParser.Factory(),
          new ListBlockParser.Factory(),
          new IndentedCodeBlockParser.Factory());

  /** What any of them but indented code begins with, or a heading's line underneath (CommonMark 0.31, chapters 4 and 5). */
  private static final String FIRST = ">#=-`~<*_+0123456789";

  /** From so many columns on a line may be code. */
  private static final int CODE_INDENT = 4;

  /** Made at the first document; if two threads make it at once, either is as good. */
  private volatile BlockParserFactory reader;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    if (reader == null) {
      List<BlockParserFactory> blocks = BLOCKS.stream().map(block -> block.apply(options)).toList();
      reader = (state, matched) -> mayStart(state) ? start(blocks, state, new Unread(matched)) : BlockStart.none();
    }
    return reader;
  }

  private static boolean mayStart(ParserState state) {
    return state.getIndent() >= CODE_INDENT || FIRST.indexOf(state.getLine().safeCharAt(state.getNextNonSpaceIndex())) >= 0;
  }

  private static BlockStart start(List<BlockParserFactory> blocks, ParserState state, MatchedBlockParser matched) {
    for (BlockParserFactory block : blocks) {
      BlockStart start = block.tryStart(state, matched);
      if (start != BlockStart.none()) {
        return start;
      }
    }
    return BlockStart.none();
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
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
