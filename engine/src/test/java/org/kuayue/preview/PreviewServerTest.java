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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
