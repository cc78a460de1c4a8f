package org.kuayue.bench;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kuayue.markdown.cjk.CjkAutolinkExtension;
import org.kuayue.markdown.cjk.CjkEmphasisExtension;
import org.kuayue.markdown.cjk.CjkSoftBreakExtension;
import org.kuayue.markdown.cjk.DocumentLanguage;
import org.kuayue.markdown.cjk.HanLatinSpacingExtension;
import org.kuayue.markdown.cjk.TypographyExtension;
import org.kuayue.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Parses one Chinese article of 1,500 characters: flexmark with tables, and with one of our extensions more. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ExtensionBenchmark {

  private static final String PARAGRAPH =
      "去年汛期，陈望山带着人到旧砖厂，换下 3 台配电柜，旁边的小学操场\n当天就用上了。2016年，菜市场增加到96处，比上一年**多了48%。**"
          + "周大成说：\"路通了--真的通了...\"，详见www.example.cn。\n\n";
  private static final String TABLE = "| 年份 | 处数 |\n| --- | ---: |\n| 2016年 | 309 |\n| 2017年 | 423 |\n\n";
  private static final String ARTICLE = ("## 旧砖厂和小学操场\n\n" + PARAGRAPH.repeat(5) + TABLE).repeat(3);

  @Param({"none", "emphasis", "autolink", "soft-break", "spacing", "typography", "all"})
  private String extension;

  private Parser parser;

  @Setup
  public void setUp() {
    List<Extension> extensions = new ArrayList<>(List.of(TablesExtension.create()));
    List<String> names = List.of("emphasis", "autolink", "soft-break", "spacing", "typography");
    for (String name : extension.equals("all") ? names : List.of(extension)) {
      switch (name) {
        case "emphasis" -> extensions.add(new CjkEmphasisExtension());
        case "autolink" -> extensions.add(new CjkAutolinkExtension());
        case "soft-break" -> extensions.add(new CjkSoftBreakExtension());
        case "spacing" -> extensions.add(new HanLatinSpacingExtension());
        case "typography" -> extensions.add(new TypographyExtension());
        default -> {}
      }
    }
    MutableDataSet options =
        new MutableDataSet().set(Parser.EXTENSIONS, extensions).set(DocumentLanguage.KEY, "zh-CN");
    parser = Parser.builder(options).build();
  }

  @Benchmark
  public Document tree() {
    return parser.parse(new SourceFile("article.md", ARTICLE).text());
  }
}
