package org.kuayue.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kuayue.header.HeaderParser;
import org.kuayue.problem.Problems;
import org.kuayue.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reads the header of one article: as it should be, and with a mistake in it, for which a near key is looked for. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class HeaderBenchmark {

  private static final String RIGHT =
      "type=article\nstatus=published\ntitle=旧砖厂换了新模样\ndate=2021-10-18\nbyline=周大成\nsummary=五年里，河边修了路，也修了桥。\n~~~~~~\n正文。\n";
  private static final SourceFile ARTICLE = new SourceFile("article.md", RIGHT);
  private static final SourceFile MISTAKEN = new SourceFile("article.md", RIGHT.replace("byline=", "bylin="));

  @Benchmark
  public Optional<HeaderParser.Result> right() {
    return HeaderParser.parse(ARTICLE, new Problems());
  }

  @Benchmark
  public Optional<HeaderParser.Result> mistaken() {
    return HeaderParser.parse(MISTAKEN, new Problems());
  }
}
