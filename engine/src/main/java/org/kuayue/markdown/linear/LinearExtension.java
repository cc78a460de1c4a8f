package org.kuayue.markdown.linear;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Parts of flexmark that take time that grows with the square of a text, in a form that does not: with them a text of
 * twice the length takes twice the time, whatever is in it. What they read and make is the same.
 */
public final class LinearExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.HEADING_PARSER, false);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new HeadingFactory());
  }
}
