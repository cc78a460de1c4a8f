package edition.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newspaper has one server, and a feature each year: their configurations are included side by side. */
class TwoEditionsTest {

  private static final String PATH = "/papers/feature";
  private static final String OTHER = "/papers/bridge";

  @TempDir Path work;

  @Test
  void twoEditionsShareAServer() throws IOException, InterruptedException {
    String snippet = Files.readString(Sites.BELOW.resolveSibling("hosting/nginx.conf"));
    Path papers = Files.createDirectories(work.resolve("host/papers"));
    List<Path> links = List.of(papers.resolve("feature"), papers.resolve("bridge"));
    for (Path link : links) {
      Files.createSymbolicLink(link, Sites.BELOW.toAbsolutePath());
    }
    Path own = Files.createDirectory(work.resolve("nginx"));
    try (Nginx nginx = new Nginx(work.resolve("host"), List.of(snippet, snippet.replace(PATH, OTHER)), own)) {
      for (String path : List.of(PATH, OTHER)) {
        assertThat(get(nginx, path + "/").statusCode()).isEqualTo(200);
      }
    } finally {
      for (Path link : links) {
        Files.delete(link);
      }
    }
  }

  /** Whatever scheme, host and port readers know the server by: behind a proxy it knows none of them. */
  @Test
  void theNameOfTheFolderLeadsToTheEdition() throws IOException, InterruptedException {
    String snippet = Files.readString(Sites.BELOW.resolveSibling("hosting/nginx.conf"));
    Path own = Files.createDirectory(work.resolve("nginx"));
    try (Nginx nginx = new Nginx(Files.createDirectory(work.resolve("host")), List.of(snippet), own)) {
      HttpResponse<String> answer = get(nginx, PATH + "?from=chat");
      assertThat(answer.statusCode()).isEqualTo(301);
      assertThat(answer.headers().firstValue("location")).contains(PATH + "/?from=chat");
    }
  }

  private static HttpResponse<String> get(Nginx nginx, String path) throws IOException, InterruptedException {
    URI uri = URI.create(nginx.address()).resolve(path);
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}
