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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser gets before there is anything, and files of all kinds after. */
class PreviewServerTest {

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Live live = new Live();
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    server = PreviewServer.start(InetAddress.getLoopbackAddress(), 0, live);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageThatListensBeforeTheFirstBakeIsToldNothingUntilItsEnd() throws Exception {
    HttpResponse<java.util.stream.Stream<String>> events = get("_preview/events", HttpResponse.BodyHandlers.ofLines());
    live.tell("{}");
    Iterator<String> lines = events.body().iterator();
    assertThat(lines.next()).isEqualTo("data: {}");
    assertThat(get("_preview/events", HttpResponse.BodyHandlers.ofLines()).body().iterator().next()).isEqualTo("data: {}");
  }

  /** The script loads such a page anew once there is a site; the page for addresses that do not exist stays. */
  @Test
  void onlyThePageOfNoSiteIsMarked() throws Exception {
    HttpResponse<String> waiting = get("", HttpResponse.BodyHandlers.ofString());
    assertThat(waiting.statusCode()).isEqualTo(503);
    assertThat(waiting.body()).contains("data-kuayue-waiting", "_preview/client.js");
    server.serve(Served.whole(folder));
    HttpResponse<String> missing = get("none.html", HttpResponse.BodyHandlers.ofString());
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("_preview/client.js").doesNotContain("data-kuayue-waiting");
  }

  @Test
  void filesAreLabelledAsOnTheSite() throws Exception {
    server.serve(Served.whole(folder));
    for (String name : new String[] {"talk.mp3", "tour.vtt", "map.pdf", "favicon.ico", "feed.atom"}) {
      Files.writeString(folder.resolve(name), "x");
      assertThat(get(name, HttpResponse.BodyHandlers.ofString()).headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).doesNotContain("octet"));
    }
  }

  private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/" + path);
    return client.send(HttpRequest.newBuilder(address).build(), handler);
  }
}
