package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Emphasis that works where there are no spaces between words: {@code 这是**重要的。**所以} is bold. It follows the
 * CJK-friendly amendment to CommonMark 0.31.2, section 6.2, and holds for every mark that is scanned as a
 * delimiter run: {@code *}, {@code **}, {@code _}, {@code __} and {@code ~~}.
 *
 * <p>Delimiter processors alone were tried and rejected: they are told a single UTF-16 unit on each side, which
 * is not enough for variation selectors and for characters beyond the Basic Multilingual Plane, such as 𠮷.
 */
public final class CjkEmphasisExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false).set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserFactory(CjkInlineParser::new);
    // flexmark leaves definitions of links unread as soon as the inline parser is not its own.
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    builder.customDelimiterProcessor(new EmphasisProcessor('*'));
    builder.customDelimiterProcessor(new EmphasisProcessor('_'));
  }
}
