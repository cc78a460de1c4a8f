package org.kuayue.markdown.lean;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;

/**
 * flexmark's tables, by one reader for all documents of a parser: it knows nothing but the parser's options, and to make
 * one for each document, with its regular expression, took longer than to read the document's table.
 */
final class TableFactory implements ParagraphPreProcessorFactory {

  private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

  /** Made at the first document; if two threads make it at once, either is as good. */
  private volatile ParagraphPreProcessor reader;

  @Override
  public ParagraphPreProcessor apply(ParserState state) {
    if (reader == null) {
      reader = tables.apply(state);
    }
    return reader;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return tables.getAfterDependents();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return tables.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return tables.affectsGlobalScope();
  }
}
