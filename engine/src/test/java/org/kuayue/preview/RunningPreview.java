package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kuayue.bake.Bake;
import org.kuayue.bake.TestProject;

/** A preview that is running, an editor who saves and a browser that listens. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("preview")
abstract class RunningPreview {

  static final String ARTICLE = "content/articles/first.md";
  /** What the preview leaves out: it would refuse the preview's own script. */
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

  @TempDir Path folder;

  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  TestProject project;
  private Thread preview;
  private String address;
  private Iterator<String> events;

  @BeforeEach
  void start() throws Exception {
    project = TestProject.tiny(folder.toRealPath());
    Preview desk =
        new Preview(
            project.file(""), project.file("target/../target/preview"), new Properties(), InetAddress.getLoopbackAddress(), 0, log::add);
    preview = new Thread(() -> run(desk));
    preview.start();
    Matcher told = ADDRESS.matcher("");
    while (!told.find()) {
      String line = log.poll(30, TimeUnit.SECONDS);
      assertThat(line).as("the preview says where it is").isNotNull();
      told.reset(line);
    }
    address = told.group();
    HttpRequest listen = HttpRequest.newBuilder(URI.create(address + "_preview/events")).build();
    events = client.send(listen, HttpResponse.BodyHandlers.ofLines()).body().iterator();
    assertThat(nextEvent()).contains("\"number\":1,", "\"problems\":[]");
  }

  @AfterEach
  void stop() throws InterruptedException {
    preview.interrupt();
    preview.join(10_000);
    assertThat(preview.isAlive()).isFalse();
  }

  final void awaitSite(Map<String, String> expected) throws Exception {
    Map<String, String> served = Map.of();
    for (int tries = 0; tries < 200 && !served.equals(expected); tries++) {
      Thread.sleep(50);
      served = new TreeMap<>();
      for (String file : expected.keySet()) {
        served.put(file, get(file).body().replaceFirst("<script src=\"/_preview.*\n", ""));
      }
    }
    assertThat(served).isEqualTo(expected);
  }

  final void awaitPage(String page, String text) throws Exception {
    for (int tries = 0; tries < 200 && !get(page).body().contains(text); tries++) {
      Thread.sleep(50);
    }
    assertThat(get(page).body()).contains(text);
  }

  /** Waits until what is served is what a clean bake of the sources makes, but for what is for readers alone. */
  final void awaitCleanBake() throws Exception {
    Path clean = Files.createTempDirectory(folder, "clean");
    new Bake(project.file(""), clean.resolve("site"), clean.resolve("site.zip"), TestProject.uncompressed()).run();
    Map<String, String> published = files(clean.resolve("site"));
    published.remove("edition.json"); // the preview has drafts besides
    published.remove("sw.js"); // the preview keeps nothing for offline
    awaitSite(published);
  }

  final void awaitEvent(String text) {
    eventWith(text);
  }

  final String eventWith(String text) {
    String event = nextEvent();
    while (!event.contains(text)) {
      event = nextEvent();
    }
    return event;
  }

  /** The next that is told of a site that has been baked as a whole, or has failed to be. */
  final String nextEvent() {
    String event = anyEvent();
    while (event.contains("\"whole\":false")) {
      event = anyEvent();
    }
    return event;
  }

  final String anyEvent() {
    String line = events.next();
    while (!line.startsWith("data:")) {
      line = events.next();
    }
    return line;
  }

  final HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file).replaceFirst(POLICY, ""));
      }
    }
    return files;
  }

  static void run(Preview preview) {
    try {
      preview.run();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
