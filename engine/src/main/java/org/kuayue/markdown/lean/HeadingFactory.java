package org.kuayue.markdown.lean;

import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * flexmark's headings. At every line that begins with no letter flexmark joins all lines of the paragraph so far, only to
 * see whether there is one; here it is told that without joining them.
 */
final class HeadingFactory implements CustomBlockParserFactory {

  private final CustomBlockParserFactory headings = new HeadingParser.Factory();

  /** Made at the first document; if two threads make it at once, either is as good. */
  private volatile BlockParserFactory reader;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    if (reader == null) {
      BlockParserFactory factory = headings.apply(options);
      reader = (state, matched) -> factory.tryStart(state, new Unread(matched));
    }
    return reader;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
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
