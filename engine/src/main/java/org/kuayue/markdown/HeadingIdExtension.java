package org.kuayue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.kuayue.markdown.tree.Independent;

/**
 * Reads {@code ## Title {#id}}: takes the mark from the heading's text before anything else sees it, so that neither the
 * page nor the contents list nor a count has it. flexmark's extension for attributes was rejected: it would let an editor
 * put any attribute onto anything.
 */
final class HeadingIdExtension implements Parser.ParserExtension {

  private static final String OPEN = "{#";

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.blockPreProcessorFactory(new Factory());
  }

  private static void read(Heading heading) {
    BasedSequence text = heading.getText().trimEnd();
    int open = text.lastIndexOf(OPEN);
    boolean mark = text.endsWith("}") && open >= 0 && (open == 0 || text.charAt(open - 1) != '\\');
    if (mark) {
      heading.setAnchorRefId(text.subSequence(open + OPEN.length(), text.length() - 1).toString());
      heading.setExplicitAnchorRefId(true);
      heading.setText(text.subSequence(0, open).trimEnd());
    }
  }

  private static final class Factory implements BlockPreProcessorFactory, Independent {
    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
      return Set.of(Heading.class);
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
      return (parser, block) -> read((Heading) block);
    }
  }
}
