import java.util.LinkedHashMap;
import java.util.Map;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.BodyContext;
import org.kuayue.markdown.Markdown;
import org.kuayue.source.SourceFile;

/** Times parsing and rendering of texts of one megabyte; see bench/markdown. */
public final class MarkdownBench {

  private static final int SIZE = 1 << 20;
  private static final int RUNS = 5;

  /** Hard texts as one paragraph are beyond the engine's limits, which refuse them: here they get a stack to match. */
  private static final long STACK = 1L << 30;

  public static void main(String[] arguments) {
    new Thread(null, MarkdownBench::run, "bench", STACK).start();
  }

  private static void run() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("plain prose", "园区的路修好了，工人搬进新居，孩子走路上学。\n\n");
    texts.put("** runs", "**");
    texts.put("words in **", "**路 ");
    texts.put("nested quotes", "“‘");
    texts.put("straight quotes", "\"'");
    texts.put("brackets", "[");
    texts.put("addresses", "www.example.cn，");
    texts.put("one long table", "| 路 | 9 |\n");
    double prose = 0;
    System.out.printf("%-18s %10s %8s%n", "1 MB of", "ms", "ratio");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      double best = best(filled(text.getKey(), text.getValue()));
      prose = prose == 0 ? best : prose;
      System.out.printf("%-18s %10.0f %8.2f%n", text.getKey(), best, best / prose);
    }
  }

  private static String filled(String name, String unit) {
    String head = name.contains("table") ? "| 名称 | 数 |\n| --- | ---: |\n" : "";
    return head + unit.repeat(SIZE / unit.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
  }

  /** The fastest of several runs, in milliseconds: what the machine's other work disturbs least. */
  private static double best(String text) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Body body = Markdown.parse(new SourceFile("bench.md", text), 0, "zh-CN");
      body.html(new Nowhere());
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }

  /** A page on which nothing but text stands. */
  private static final class Nowhere implements BodyContext {
    @Override
    public String href(String destination) {
      return destination;
    }

    @Override
    public String print(Map<String, Object> block) {
      return "";
    }

    @Override
    public Map<String, Object> picture(String destination) {
      return Map.of();
    }
  }
}
