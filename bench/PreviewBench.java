import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Saves files of a project that a preview is showing, waits for each save as an open page does (an event, then the page
 * itself, until it has what was saved), and prints the milliseconds from before the file is written to when the new page
 * has been read: median, 95th percentile, greatest. Nothing is left out, not even the first saves of a cold JVM.
 *
 * <pre>java bench/PreviewBench.java FOLDER ARTICLES ADDRESS SAVES text|header|template|css|mixed…</pre>
 */
public final class PreviewBench {

  /** Between two saves, at random: so that they fall into all that the preview does after one. */
  private static final int LEAST_PAUSE = 100;
  private static final int GREATEST_PAUSE = 1500;

  private static final int HURRY = 20;

  private static final int PATIENCE_SECONDS = 30;
  private static final List<String> KINDS = List.of("text", "header", "template", "css");

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Random random = new Random(1);
  private final Path folder;
  private final int articles;
  private final String address;
  private int number;

  private PreviewBench(Path folder, int articles, String address) {
    this.folder = folder;
    this.articles = articles;
    this.address = address;
  }

  public static void main(String[] arguments) throws Exception {
    PreviewBench bench = new PreviewBench(Path.of(arguments[0]), Integer.parseInt(arguments[1]), arguments[2]);
    bench.listen();
    for (String kind : List.of(arguments).subList(4, arguments.length)) {
      bench.measure(kind, Integer.parseInt(arguments[3]));
    }
    System.exit(0); // the stream of events has no end
  }

  private void listen() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "_preview/events")).build();
    var lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
    Thread reader = new Thread(() -> lines.filter(line -> line.startsWith("data:")).forEach(events::add));
    reader.setDaemon(true);
    reader.start();
    event("the first event");
  }

  private void measure(String kind, int saves) throws Exception {
    double[] millis = new double[saves];
    for (int i = 0; i < saves; i++) {
      boolean mixed = kind.equals("mixed"); // many saves, for the heap and not for the clock
      Thread.sleep(mixed ? HURRY : LEAST_PAUSE + random.nextInt(GREATEST_PAUSE - LEAST_PAUSE));
      millis[i] = save(mixed ? KINDS.get(i % KINDS.size()) : kind);
    }
    Arrays.sort(millis);
    System.out.printf(
        "%-10s%10.1f%10.1f%10.1f%n",
        kind, millis[(saves - 1) / 2], millis[(int) Math.ceil(saves * 0.95) - 1], millis[saves - 1]);
  }

  private double save(String kind) throws Exception {
    String article = "articles/a%05d".formatted(1 + random.nextInt(articles));
    String mark = "bench-" + ++number + "-";
    Path file = folder.resolve(
        switch (kind) {
          case "template" -> "templates/article.ftlh";
          case "css" -> "assets/css/tokens.css";
          default -> "content/" + article + ".md";
        });
    String changed = change(kind, Files.readString(file), mark);
    events.clear();
    long start = System.nanoTime();
    Files.writeString(file, changed);
    String page = "";
    while (!page.contains(mark)) {
      event(kind);
      page = get(article + ".html");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  /** {@code text} with {@code mark} in it, in place of the mark of an earlier save. */
  private static String change(String kind, String text, String mark) {
    String before = text.replaceAll("(?s)(\n第bench-.*?次保存。|<!-- bench-.*? -->|\n\\.bench-.*?\\{order:1\\})\n", "");
    return switch (kind) {
      case "text" -> before + "\n第" + mark + "次保存。\n";
      case "header" -> before.replaceFirst("\ntitle=(.*?)(bench-.*-)?\n", "\ntitle=$1" + mark + "\n");
      case "template" -> before + "<!-- " + mark + " -->\n";
      default -> before + "\n." + mark + "{order:1}\n";
    };
  }

  private String event(String what) throws InterruptedException {
    String event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (event == null) {
      throw new IllegalStateException(what + ": nothing came in " + PATIENCE_SECONDS + " s");
    }
    if (event.contains("\"severity\":\"error\"")) {
      throw new IllegalStateException(event.substring(0, Math.min(event.length(), 500)));
    }
    return event;
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
