package org.kuayue.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.kuayue.markdown.tree.Independent;

/**
 * A line that holds a mark, until the block is made of which it speaks. It is a block of its own, so that it ends a
 * table, a list or a quotation although no blank line is before it.
 */
final class MarkLine extends Block {

  private MarkLine(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Recognises such lines. */
  static final class Factory implements CustomBlockParserFactory, Independent {

    private final NearMark near;

    /** Of lines that are marks, or nearly. */
    Factory(NearMark near) {
      this.near = near;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return this::start;
    }

    private BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() > 3
          || start == line.length()
          || !isMark(line.subSequence(start))) {
        return BlockStart.none();
      }
      return BlockStart.of(new LineParser(line.subSequence(start))).atIndex(line.length());
    }

    private boolean isMark(BasedSequence line) {
      return MarkParser.isMark(line) || near.braced(line).isPresent();
    }
  }

  private static final class LineParser extends AbstractBlockParser {

    private final MarkLine block;

    LineParser(BasedSequence chars) {
      this.block = new MarkLine(chars);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }
}
