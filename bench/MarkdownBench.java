import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kuayue.markdown.Body;
import org.kuayue.markdown.HeadingIds;
import org.kuayue.markdown.Markdown;
import org.kuayue.markdown.MarkdownTree;
import org.kuayue.markdown.html.BodyContext;
import org.kuayue.source.SourceFile;

/** Times parsing, heading ids and rendering of texts of one megabyte; see bench/markdown. */
public final class MarkdownBench {

  private static final int SIZE = 1 << 20;
  private static final int RUNS = 5;

  /** Hard texts as one paragraph are beyond the engine's limits, which refuse them: here they get a stack to match. */
  private static final long STACK = 1L << 30;

  private static final String PROSE = "园区的路修好了，工人搬进新居，孩子走路上学。\n\n";

  /** How deep the engine's limits let quotes and lists go. */
  private static final int DEEP = 60;

  public static void main(String[] arguments) {
    new Thread(null, () -> run(List.of(arguments)), "bench", STACK).start();
  }

  private static void run(List<String> wanted) {
    System.out.printf(
        "%-24s %10s %10s %8s %8s %8s %8s%n", "1 MB of", "prose ms", "parse ms", "ratio", "growth", "all ms", "ratio");
    texts().forEach(
        (name, text) -> {
          if (wanted.isEmpty() || wanted.contains(name)) {
            row(name, text);
          }
        });
  }

  /**
   * The fastest of several runs of prose, of a text and of its first half, in turn: what else the machine does then
   * disturbs all alike.
   */
  private static void row(String name, String text) {
    String language = name.contains("English") ? "en" : "zh-CN";
    String prose = filled(PROSE);
    Time ofProse = Time.LONGEST;
    Time ofText = Time.LONGEST;
    Time ofHalf = Time.LONGEST;
    for (int run = 0; run < RUNS; run++) {
      ofProse = ofProse.or(time(prose, language));
      ofText = ofText.or(time(text, language));
      ofHalf = ofHalf.or(time(text.substring(0, text.length() / 2), language));
    }
    System.out.printf(
        "%-24s %10.0f %10.0f %8.2f %8.2f %8.0f %8.2f%n",
        name,
        ofProse.parsing,
        ofText.parsing,
        ofText.parsing / ofProse.parsing,
        ofText.parsing / ofHalf.parsing,
        ofText.all,
        ofText.all / ofProse.all);
  }

  /** Milliseconds of parsing, and of parsing with heading ids and HTML. */
  private record Time(double parsing, double all) {

    static final Time LONGEST = new Time(Double.MAX_VALUE, Double.MAX_VALUE);

    Time or(Time other) {
      return new Time(Math.min(parsing, other.parsing), Math.min(all, other.all));
    }
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("plain prose", filled(PROSE));
    texts.put("** runs", filled("**"));
    texts.put("words in **", filled("**路 "));
    texts.put("nested quotes", filled("“‘"));
    texts.put("nested quotes, closed", closed("“‘", "’”"));
    texts.put("straight quotes", filled("\"'"));
    texts.put("straight, in words", filled("他说\"路'通'了\"。"));
    texts.put("straight, in English", filled("He said \"the 'road' isn't 'open\" yet. "));
    texts.put("brackets", filled("["));
    texts.put("addresses", filled("www.example.cn，"));
    texts.put("quotes in quotes", filled("> ".repeat(DEEP) + "路\n\n"));
    texts.put("lists in lists", filled("- ".repeat(DEEP) + "路\n\n"));
    texts.put("one long list", filled("- 路\n"));
    texts.put("one long table", "| 指标 | 同比增幅 |\n| --- | ---: |\n" + filled("| 规模以上工业增加值 | 6.8% |\n"));
    texts.put("table of single letters", "| 名称 | 数 |\n| --- | ---: |\n" + filled("| 路 | 9 |\n"));
    texts.put("one wide table", wideTable());
    texts.put("many tables", filled("| 名称 | 数 |\n| --- | ---: |\n| 路 | 9 |\n\n"));
    texts.put("footnotes", numbered("路[^%d]。\n\n[^%<d]: 注。\n\n"));
    texts.put("same headings", filled("## 路\n\n"));
    texts.put("same headings, English", filled("## A road\n\n"));
    texts.put("link definitions", numbered("[路%d]\n\n[路%<d]: a.md\n\n"));
    texts.put("line breaks", filled("园区的路修好了，\n工人搬进新居，\n孩子走路上学。\n"));
    texts.put("numbers with units", filled("增长 5.3 %，长 12 km，重 3 kg，"));
    return texts;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String filled(String unit) {
    return unit.repeat(SIZE / bytes(unit));
  }

  private static String closed(String opening, String closing) {
    int times = SIZE / bytes(opening + closing);
    return opening.repeat(times) + closing.repeat(times);
  }

  private static String wideTable() {
    int columns = SIZE / bytes("| 路 | --- | 9 ");
    return "| 路 ".repeat(columns) + "|\n" + "| --- ".repeat(columns) + "|\n" + "| 9 ".repeat(columns) + "|\n";
  }

  /** Units with a number in each. */
  private static String numbered(String unit) {
    StringBuilder text = new StringBuilder();
    int times = SIZE / bytes(unit.formatted(10_000));
    for (int i = 0; i < times; i++) {
      text.append(unit.formatted(i));
    }
    return text.toString();
  }

  private static Time time(String text, String language) {
    long start = System.nanoTime();
    MarkdownTree tree = Markdown.parse(new SourceFile("bench.md", text), 0, language);
    double parsing = (System.nanoTime() - start) / 1e6;
    Body body = tree.body();
    HeadingIds.assign(List.of(body), Set.of());
    body.html(new Nowhere());
    return new Time(parsing, (System.nanoTime() - start) / 1e6);
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
