package org.kuayue.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The preview, as an editor and a browser meet it: files are saved, pages are asked for, events are listened to. */
class PreviewTest extends RunningPreview {

  private static final Pattern HEAVY =
      Pattern.compile("\"path\":\"articles/first.html\",[^}]*\"message\":\"(\\d+) bytes compressed");

  @Test
  void servesPagesWithItsScriptAndFilesAsTheyAre() throws Exception {
    assertThat(get("").body()).contains("A Bridge Turns Fifty", "<script src=\"/_preview/client.js\"");
    assertThat(get("illustrations/bridge.63f3d5389153.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml; charset=utf-8");
    assertThat(get("illustrations/bridge.63f3d5389153.svg").body()).doesNotContain("script");
    assertThat(get("nowhere.html").statusCode()).isEqualTo(404);
    assertThat(get("%2e%2e/%2e%2e/jbake.properties").statusCode()).isEqualTo(404);
    assertThat(get("_preview/client.js").body()).contains("EventSource");
    assertThat(Files.readString(project.file("target/preview/1/sites/1/index.html"))).doesNotContain("_preview");
  }

  @Test
  void showsASavedTextAndTellsOpenPages() throws Exception {
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    assertThat(nextEvent()).contains("\"reload\":0", "\"problems\":[]");
    assertThat(get("articles/first.html").body()).contains("Rope by rope");
  }

  /** The page's words and minutes, and the weight that the audit weighed. */
  @Test
  void handsTheBarTheNumbersOfTheBake() throws Exception {
    project.write("jbake.properties", "site.languages=en\naudit.page.bytes=1\n");
    awaitEvent("audit-page-heavy");
    String header = Files.readString(project.file(ARTICLE)).split("~~~~~~")[0];
    String text = "We don't pay 1,509 yuan for a well-known e.g. thing\n" + " and more".repeat(300);
    project.write(ARTICLE, header + "~~~~~~\n" + text + ".\n");
    Matcher heavy = HEAVY.matcher(nextEvent());
    assertThat(heavy.find()).isTrue();
    assertThat(script("articles/first.html"))
        .contains("data-han=\"0\"", "data-words=\"610\"", "data-minutes=\"3\"", "data-weight=\"" + heavy.group(1) + "\"");
    assertThat(get("articles/first.html").body()).contains("Reading time 3 min");
    assertThat(script("nowhere.html")).contains("data-words=\"0\"");
  }

  private String script(String page) throws Exception {
    return get(page).body().lines().filter(line -> line.contains("/_preview/client.js")).findFirst().orElseThrow();
  }

  @Test
  void takesBackWhatFailsInTheEnd() throws Exception {
    project.replace("templates/cover.ftlh", "<@", "${nothing.there}<@");
    assertThat(nextEvent()).contains("\"code\":\"template-error\"");
    project.replace(ARTICLE, "Stone by stone", "Rope by rope");
    assertThat(nextEvent()).contains("\"code\":\"template-error\"");
    assertThat(get("articles/first.html").body()).contains("Stone by stone");
    assertThat(get("").statusCode()).isEqualTo(200);
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
        Thread.sleep(random.nextInt(80)); // so that it falls into any part of the bake before it
      }
      awaitCleanBake();
    }
  }

  @Test
  void leavesItsSitesToAnotherPreviewOfTheProject() throws Exception {
    project.write("target/preview/1/sites/1/mark.txt", "the first preview's");
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    Properties chinese = new Properties();
    chinese.setProperty("messages.language", "zh");
    Preview other =
        new Preview(
            project.file(""), project.file("target/preview"), chinese, InetAddress.getLoopbackAddress(), 0, told::add);
    Thread thread = new Thread(() -> run(other));
    thread.start();
    String line = told.poll(30, TimeUnit.SECONDS);
    assertThat(line).startsWith("已生成，用时");
    while (line != null && !line.startsWith("预览 http")) {
      line = told.poll(30, TimeUnit.SECONDS);
    }
    thread.interrupt();
    thread.join(10_000);
    assertThat(line).as("the other preview has baked").isNotNull();
    assertThat(get("mark.txt").body()).isEqualTo("the first preview's");
    assertThat(project.file("target/preview/2/sites/1/index.html")).exists();
  }

  @Test
  void takesTheNextPortWhereOneIsBusy() throws Exception {
    try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PreviewServer server =
            PreviewServer.start(InetAddress.getLoopbackAddress(), busy.getLocalPort(), new Live())) {
      assertThat(server.port()).isGreaterThan(busy.getLocalPort());
    }
  }

  /** One of: a paragraph is added, a page comes, goes, is renamed, a caption changes, a template, a colour. */
  private void edit(Random random, int number) throws IOException {
    String extra = "content/more-" + random.nextInt(3) + ".md";
    switch (random.nextInt(7)) {
      case 0 -> project.write(ARTICLE, Files.readString(project.file(ARTICLE)) + "\nParagraph " + number + ".\n");
      case 1 -> project.write(extra, "title=More\ntype=page\nstatus=published\nsummary=S\n~~~~~~\nText " + number + ".\n");
      case 2 -> Files.deleteIfExists(project.file(extra));
      case 3 -> project.write(
          "content/photos/bridge.md", "type=photo\nstatus=published\nalt=An arch\n~~~~~~\nBridge " + number + "\n");
      case 4 -> {
        if (Files.exists(project.file(extra))) {
          Files.move(project.file(extra), project.file("content/moved-" + number + ".md"));
        }
      }
      case 5 -> project.write(
          "templates/page.ftlh", Files.readString(project.file("templates/page.ftlh")) + "<!-- " + number + " -->\n");
      default -> project.write("jbake.properties", "site.languages=en\ntheme.accent=#0000" + (10 + number) + "\n");
    }
  }
}
