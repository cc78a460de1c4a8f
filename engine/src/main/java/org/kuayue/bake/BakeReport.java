package org.kuayue.bake;

import java.util.List;
import org.kuayue.problem.Problem;

/**
 * What a bake did.
 *
 * @param read Markdown files that were read
 * @param pages pages that were written
 * @param copied assets and photographs that were copied
 * @param zipBytes the size of the packed site
 * @param nanos how long it took
 * @param warnings what an editor should look at
 */
public record BakeReport(int read, int pages, int copied, long zipBytes, long nanos, List<Problem> warnings) {}
