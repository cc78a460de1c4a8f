package edition.served;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import edition.served.ServedSites.Served;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The edition as a real server gives it out: at a host's root, and below a path, baked for that address. The second is
 * baked at each {@code mvn verify}, see the pom.
 */
class ServedTest {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "xml", "application/xml; charset=utf-8",
          "atom", "application/atom+xml; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "js", "text/javascript; charset=utf-8");

  private static final List<String> SAFETY =
      List.of(
          "Content-Security-Policy",
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Referrer-Policy",
          "Permissions-Policy");

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path work;

  private static ServedSites served;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    served = new ServedSites(work);
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (served != null) {
      served.close();
    }
  }

  static List<Served> sites() {
    return served.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyFileIsThereWithItsType(Served site) throws Exception {
    List<String> files = files(site);
    assertThat(files).hasSizeGreaterThan(15);
    for (String file : files) {
      HttpResponse<byte[]> answer = get(site, file);
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.body()).as(file).isEqualTo(Files.readAllBytes(site.folder().resolve(file)));
      String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
      if (type != null) {
        assertThat(header(answer, "Content-Type")).as(file).isEqualTo(type);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void foldersShowTheirIndexAndNothingElse(Served site) throws Exception {
    assertThat(get(site, "").body()).isEqualTo(Files.readAllBytes(site.folder().resolve("index.html")));
    for (String folder : BakedSite.otherFolders()) {
      assertThat(get(site, folder).body()).isEqualTo(Files.readAllBytes(site.folder().resolve(folder + "index.html")));
      HttpResponse<byte[]> withoutSlash = get(site, folder.replace("/", ""));
      assertThat(withoutSlash.statusCode()).isEqualTo(301);
      assertThat(header(withoutSlash, "Location")).isEqualTo(URI.create(site.base()).getPath() + folder);
    }
    assertThat(get(site, "articles/").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatIsNotThereIsAnsweredAtAnyDepth(Served site) throws Exception {
    for (String nowhere : List.of("no", "a/b/c/no.html", "illustrations/no.0123456789ab.svg", "_headers", "_redirects")) {
      HttpResponse<byte[]> answer = get(site, nowhere);
      assertThat(answer.statusCode()).as(nowhere).isEqualTo(404);
      assertThat(answer.body()).as(nowhere).isEqualTo(Files.readAllBytes(site.folder().resolve("404.html")));
      assertThat(header(answer, "Cache-Control")).as(nowhere).isEqualTo("no-cache");
      assertThat(header(answer, "Content-Type")).as(nowhere).isEqualTo(TYPES.get("html"));
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void textGoesOutCompressedToWhoeverUnderstands(Served site) throws Exception {
    String article = BakedSite.articles().get(0);
    Path page = site.folder().resolve(article);
    HttpResponse<byte[]> brotli = get(site, article, "Accept-Encoding", "gzip, br");
    assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
    assertThat(brotli.body()).isEqualTo(Files.readAllBytes(Path.of(page + ".br")));
    HttpResponse<byte[]> gzip = get(site, article, "Accept-Encoding", "gzip");
    assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
    assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
        .isEqualTo(Files.readAllBytes(page));
    HttpResponse<byte[]> plain = get(site, article);
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    for (HttpResponse<byte[]> answer : List.of(brotli, gzip)) {
      assertThat(header(answer, "Content-Type")).isEqualTo(TYPES.get("html"));
      assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void onlyHashedNamesAreKeptForEver(Served site) throws Exception {
    int hashed = 0;
    for (String file : files(site)) {
      boolean immutable = file.matches(".*\\.[0-9a-f]{12}\\.[a-z0-9]+");
      hashed += immutable ? 1 : 0;
      assertThat(header(get(site, file), "Cache-Control"))
          .as(file)
          .isEqualTo(immutable ? "public, max-age=31536000, immutable" : "no-cache");
    }
    assertThat(hashed).isPositive().isGreaterThanOrEqualTo(pictures());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatHasNotChangedIsNotSentAgain(Served site) throws Exception {
    String tag = header(get(site, "index.html"), "ETag");
    HttpResponse<byte[]> unchanged = get(site, "index.html", "If-None-Match", tag);
    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.body()).isEmpty();
    assertThat(get(site, "index.html", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void partsAndHeadersCanBeHadAlone(Served site) throws Exception {
    byte[] whole = Files.readAllBytes(site.folder().resolve("index.html"));
    HttpResponse<byte[]> part = get(site, "index.html", "Range", "bytes=10-19");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
    HttpResponse<byte[]> head =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(site.base() + "index.html"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "Content-Length")).isEqualTo(Integer.toString(whole.length));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyAnswerIsSafe(Served site) throws Exception {
    for (String address : List.of("", "index.html", "404.html", "nowhere", "robots.txt", "articles")) {
      HttpResponse<byte[]> answer = get(site, address);
      for (String name : SAFETY) {
        assertThat(answer.headers().allValues(name)).as(address + " " + name).hasSize(1);
      }
      assertThat(header(answer, "Content-Security-Policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theObservatoryGivesMoreThanFullMarks(Served site) throws Exception {
    for (String page : files(site).stream().filter(file -> file.endsWith(".html")).toList()) {
      HttpResponse<byte[]> answer = get(site, page);
      Observatory observatory = new Observatory(answer.headers().map(), new String(answer.body()));
      assertThat(observatory.score()).as(page + " " + observatory.modifiers()).isGreaterThanOrEqualTo(125);
    }
  }

  /** How many pictures the pages show. */
  private static int pictures() {
    return (int)
        BakedSite.pages().values().stream()
            .flatMap(page -> page.select("img").eachAttr("src").stream())
            .map(source -> source.substring(source.lastIndexOf('/') + 1))
            .distinct()
            .count();
  }

  /** All but those that only lead on: an old address is answered with a redirect, not with a page. */
  private static List<String> files(Served site) throws IOException {
    try (Stream<Path> walk = Files.walk(site.folder())) {
      return walk.filter(Files::isRegularFile)
          .map(file -> site.folder().relativize(file).toString())
          .filter(file -> !file.startsWith("_"))
          .filter(file -> !file.endsWith(".html") || BakedSite.pages().containsKey(file))
          .toList();
    }
  }

  private static HttpResponse<byte[]> get(Served site, String address, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.base() + address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
