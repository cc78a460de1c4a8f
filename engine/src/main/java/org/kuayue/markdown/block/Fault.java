package org.kuayue.markdown.block;

import java.util.function.Function;
import org.kuayue.problem.Problem;
import org.kuayue.source.SourceLocation;

/**
 * Something wrong in Markdown, found while it was parsed, when nobody knows yet where in which file the text stands.
 *
 * @param offset where it stands in the text that was parsed
 * @param problem what it is, once the place is known
 */
public record Fault(int offset, Function<SourceLocation, Problem> problem) {}
