package org.kuayue.markdown.cjk;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** flexmark's inline parser, with {@link Flanking} deciding which delimiter runs open and close. */
final class CjkInlineParser extends CommonmarkInlineParser {

  CjkInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == mark) {
      end++;
    }
    Flanking flanking = Flanking.of(input, start, end);
    boolean opens = mark == processor.getOpeningCharacter() && flanking.opens(processor);
    boolean closes = mark == processor.getClosingCharacter() && flanking.closes(processor);
    if (end - start < processor.getMinLength() || !opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    index = end;
    Text run = appendSeparateText(input.subSequence(start, end));
    push(new MeasuredDelimiter(input, run, opens, closes, lastDelimiter, start));
    return true;
  }

  private void push(Delimiter delimiter) {
    if (lastDelimiter != null) {
      lastDelimiter.setNext(delimiter);
    }
    lastDelimiter = delimiter;
  }
}
