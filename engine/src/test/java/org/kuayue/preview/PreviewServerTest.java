package org.kuayue.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void aPortThatThereIsNot(int port) {
    assertThatThrownBy(() -> PreviewServer.start(InetAddress.getLoopbackAddress(), port, live))
        .isInstanceOf(IOException.class)
        .hasMessage("there is no port " + port + ", only 0 to 65535");
  }

  @Test
  void theLastPortHasNoNext() throws IOException {
    try (PreviewServer last = PreviewServer.start(InetAddress.getLoopbackAddress(), 65_535, live)) {
      assertThatThrownBy(() -> PreviewServer.start(InetAddress.getLoopbackAddress(), last.port(), live))
          .hasMessage("ports 65535 to 65535 are all busy");
    }
  }

  @Test
  void aPageThatListensBeforeTheFirstBakeIsToldNothingUntilItsEnd() throws Exception {
    HttpResponse<java.util.stream.Stream<String>> events = get("_preview/events", HttpResponse.BodyHandlers.ofLines());
    live.tell("{}");
    Iterator<String> lines = events.body().iterator();
    assertThat(lines.next()).isEqualTo("data: {}");
    assertThat(get("_preview/events", HttpResponse.BodyHandlers.ofLines()).body().iterator().next()).isEqualTo("data: {}");
  }

  /** Such a page fills its connection, and must hold up neither the bake nor the pages that read. */
  @Test
  void aPageThatNeverReadsHoldsUpNobody() throws Exception {
    try (Socket deaf = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      deaf.getOutputStream().write("GET /_preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
      live.tell("{}");
      BufferedReader reader = new BufferedReader(new InputStreamReader(deaf.getInputStream(), UTF_8));
      while (!reader.readLine().equals("data: {}")) {
        // the headers, and the sizes of chunks
      }
      String large = "x".repeat(1 << 20);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> {
            for (int told = 0; told < 50; told++) { // far more than the connection holds
              live.tell(large);
            }
          });
      live.tell("{\"number\":51}");
      assertThat(get("_preview/events", HttpResponse.BodyHandlers.ofLines()).body().iterator().next())
          .isEqualTo("data: {\"number\":51}");
      assertTimeoutPreemptively(Duration.ofSeconds(20), server::close);
    }
  }

  @Test
  void aPageThatIsToldNothingHearsThatTheServerIsThere() throws Exception {
    try (PreviewServer other = PreviewServer.start(InetAddress.getLoopbackAddress(), 0, new Live(Duration.ofMillis(10)))) {
      URI events = URI.create("http://localhost:" + other.port() + "/_preview/events");
      Iterator<String> lines =
          client.send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofLines()).body().iterator();
      assertThat(lines.next()).isEqualTo(":");
    }
  }

  /** The script loads such a page anew once there is a site; the page for addresses that do not exist stays. */
  @Test
  void onlyThePageOfNoSiteIsMarked() throws Exception {
    HttpResponse<String> waiting = get("", HttpResponse.BodyHandlers.ofString());
    assertThat(waiting.statusCode()).isEqualTo(503);
    assertThat(waiting.body()).contains("data-kuayue-waiting", "_preview/client.js");
    server.serve(Served.whole(folder, Map.of()));
    HttpResponse<String> missing = get("none.html", HttpResponse.BodyHandlers.ofString());
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(missing.body()).contains("_preview/client.js").doesNotContain("data-kuayue-waiting");
  }

  @Test
  void filesAreLabelledAsOnTheSite() throws Exception {
    server.serve(Served.whole(folder, Map.of()));
    for (String name : new String[] {"talk.mp3", "tour.vtt", "map.pdf", "favicon.ico", "feed.atom"}) {
      Files.writeString(folder.resolve(name), "x");
      assertThat(get(name, HttpResponse.BodyHandlers.ofString()).headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).doesNotContain("octet"));
    }
  }

  /** Else its relative links would lead one level too high. */
  @Test
  void aFolderWithoutItsSlashIsAnsweredWithItsAddress() throws Exception {
    Files.createDirectories(folder.resolve("en/a b"));
    Files.createDirectories(folder.resolve("none"));
    Files.writeString(folder.resolve("en/index.html"), "the index");
    Files.writeString(folder.resolve("en/a b/index.html"), "another");
    server.serve(Served.whole(folder, Map.of()));
    assertThat(redirect("en")).isEqualTo("/en/");
    assertThat(redirect("en?q=a%26b&p")).isEqualTo("/en/?q=a%26b&p");
    assertThat(redirect("en/a%20b")).isEqualTo("/en/a%20b/");
    assertThat(redirect("///en")).as("not another host").isEqualTo("/en/");
    assertThat(get("en/", HttpResponse.BodyHandlers.ofString()).body()).contains("the index");
    assertThat(get("none", HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(404);
  }

  /** Which is what a browser asks that some website's name has been led here with. */
  @Test
  void anotherHostIsNotAnsweredWithThePage() throws Exception {
    Files.writeString(folder.resolve("index.html"), "not published yet");
    server.serve(Served.whole(folder, Map.of()));
    assertThat(answer("GET / HTTP/1.1", "Host: example.org:" + server.port()))
        .startsWith("HTTP/1.1 421 ")
        .endsWith("This preview is at http://localhost:" + server.port() + "/ alone, unless preview.address says otherwise.\n");
    assertThat(answer("GET / HTTP/1.1", "Host: localhost:" + server.port()))
        .startsWith("HTTP/1.1 200 ")
        .contains("not published yet");
  }

  @Test
  void nothingIsWrittenToAPreview() throws Exception {
    assertThat(answer("POST / HTTP/1.1", "Host: localhost", "Content-Length: 0"))
        .startsWith("HTTP/1.1 405 ")
        .contains("Allow: GET, HEAD");
  }

  @Test
  void whatCannotBeAPathIsNotThere() throws Exception {
    server.serve(Served.whole(folder, Map.of()));
    assertThat(answer("GET /%00 HTTP/1.1", "Host: localhost")).startsWith("HTTP/1.1 404 ");
  }

  /** All that comes back for what is sent as it stands here. */
  private String answer(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private String redirect(String path) throws Exception {
    HttpResponse<String> response = get(path, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).isEqualTo(302);
    return response.headers().firstValue("Location").orElseThrow();
  }

  private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> handler) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/" + path);
    return client.send(HttpRequest.newBuilder(address).build(), handler);
  }
}
