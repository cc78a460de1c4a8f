package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.Bake;
import org.kuayue.bake.TestProject;

/** The preview, as an editor and a browser meet it: files are saved, pages are asked for, events are listened to. */
class PreviewTest {

  private static final String ARTICLE = "content/articles/first.md";
  /** What the preview leaves out: it would refuse the preview's own script. */
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

  @TempDir Path folder;

  private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private TestProject project;
  private Thread preview;
  private String address;
  private Iterator<String> events;

  @BeforeEach
  void start() throws Exception {
    project = TestProject.tiny(folder.toRealPath());
    Preview desk =
        new Preview(
            project.file(""), project.file("target/preview"), new Properties(), InetAddress.getLoopbackAddress(), 0, log::add);
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

  @Test
  void servesPagesWithItsScriptAndFilesAsTheyAre() throws Exception {
    assertThat(get("").body()).contains("A Bridge Turns Fifty", "<script src=\"/_preview/client.js\"");
    assertThat(get("illustrations/bridge.63f3d5389153.svg").headers().firstValue("Content-Type")).contains("image/svg+xml");
    assertThat(get("illustrations/bridge.63f3d5389153.svg").body()).doesNotContain("script");
    assertThat(get("nowhere.html").statusCode()).isEqualTo(404);
    assertThat(get("%2e%2e/%2e%2e/jbake.properties").statusCode()).isEqualTo(404);
    assertThat(get("_preview/client.js").body()).contains("EventSource");
    assertThat(Files.readString(project.file("target/preview/1/index.html"))).doesNotContain("_preview");
  }

  @Test
  void showsASavedTextAndTellsOpenPages() throws Exception {
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    assertThat(nextEvent()).contains("\"reload\":false", "\"problems\":[]");
    assertThat(get("articles/first.html").body()).contains("Rope by rope");
  }

  @Test
  void reloadsPagesForATemplateOnly() throws Exception {
    project.replace("templates/article.ftlh", "<article", "<article data-new");
    assertThat(nextEvent()).contains("\"reload\":true");
    project.replace("assets/css/tokens.css", "@layer", "/* new */ @layer");
    assertThat(nextEvent()).contains("\"reload\":false");
  }

  @Test
  void keepsTheLastGoodPagesWhileSomethingIsWrong() throws Exception {
    project.replace(ARTICLE, "photo=bridge", "photo=brigde");
    assertThat(nextEvent()).contains("\"code\":\"figure-missing\"", "\"path\":\"" + ARTICLE + "\"", "\"line\":7,");
    assertThat(get("articles/first.html").body()).contains("Stone by stone");

    project.replace("templates/article.ftlh", "${page.body}", "${page.bodi}");
    project.replace(ARTICLE, "photo=brigde", "photo=bridge");
    String event = nextEvent();
    assertThat(event.contains("template-error") ? event : nextEvent()).contains("\"code\":\"template-error\"");

    project.replace("templates/article.ftlh", "${page.bodi}", "${page.body}");
    assertThat(nextEvent()).contains("\"problems\":[]");
  }

  @Test
  void seesFoldersThatGoAndComeBack() throws Exception {
    Files.move(project.file("content"), project.file("elsewhere"));
    awaitEvent("folder-missing");
    Files.move(project.file("elsewhere"), project.file("content"));
    awaitEvent("\"problems\":[]");
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    awaitPage("articles/first.html", "Rope by rope");
  }

  @Test
  void afterAnyEditsTheSiteIsThatOfACleanBake() throws Exception {
    Random random = new Random(20_21);
    for (int round = 0; round < 6; round++) {
      for (int edit = 0; edit < 5; edit++) {
        edit(random, round * 5 + edit);
      }
      Path clean = folder.resolve("clean" + round);
      new Bake(project.file(""), clean, folder.resolve("clean.zip"), TestProject.uncompressed()).run();
      Map<String, String> published = files(clean);
      published.remove("edition.json"); // the preview has drafts besides
      published.remove("sw.js"); // the preview keeps nothing for offline
      awaitSite(published);
    }
  }

  @Test
  void takesTheNextPortWhereOneIsBusy() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PreviewServer server =
            PreviewServer.start(InetAddress.getLoopbackAddress(), busy.getLocalPort(), new Live())) {
      assertThat(server.port()).isGreaterThan(busy.getLocalPort());
    }
  }

  /** One of: a paragraph is added, an article comes, an article goes, a caption changes, a colour changes. */
  private void edit(Random random, int number) throws IOException {
    String extra = "content/more-" + random.nextInt(3) + ".md";
    switch (random.nextInt(5)) {
      case 0 -> project.write(ARTICLE, Files.readString(project.file(ARTICLE)) + "\nParagraph " + number + ".\n");
      case 1 -> project.write(extra, "title=More\ntype=page\nstatus=published\nsummary=S\n~~~~~~\nText " + number + ".\n");
      case 2 -> Files.deleteIfExists(project.file(extra));
      case 3 -> project.write(
          "content/photos/bridge.md", "type=photo\nstatus=published\nalt=An arch\n~~~~~~\nBridge " + number + "\n");
      default -> project.write("jbake.properties", "site.languages=en\ntheme.accent=#0000" + (10 + number) + "\n");
    }
  }

  private void awaitSite(Map<String, String> expected) throws Exception {
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

  private void awaitPage(String page, String text) throws Exception {
    for (int tries = 0; tries < 200 && !get(page).body().contains(text); tries++) {
      Thread.sleep(50);
    }
    assertThat(get(page).body()).contains(text);
  }

  private void awaitEvent(String text) {
    String event = nextEvent();
    while (!event.contains(text)) {
      event = nextEvent();
    }
  }

  private String nextEvent() {
    String line = events.next();
    while (line.isEmpty()) {
      line = events.next();
    }
    return line;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, String> files(Path site) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file).replaceFirst(POLICY, ""));
      }
    }
    return files;
  }

  private static void run(Preview preview) {
    try {
      preview.run();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
