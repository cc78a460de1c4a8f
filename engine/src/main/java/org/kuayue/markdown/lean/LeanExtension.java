package org.kuayue.markdown.lean;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Parts of flexmark in a form that takes less time: time that grows with a text and not with its square, and nothing
 * made again for each document that is the same for all. What they read and make is the same.
 */
public final class LeanExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    BlockStarts.REPLACED.forEach(block -> options.set(block, false));
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new BlockStarts());
    builder.paragraphPreProcessorFactory(new TableFactory());
  }
}
