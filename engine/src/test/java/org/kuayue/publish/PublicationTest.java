package org.kuayue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

/** A published site has beside its pages what hosts, crawlers and auditors need. */
class PublicationTest {

  private static final Pattern ENTRY =
      Pattern.compile("\\{\"path\": \"([^\"]+)\", \"sha256\": \"([0-9a-f]{64})\", \"size\": (\\d+)\\}");

  @TempDir static Path folder;

  private static TestProject project;
  private static Map<String, byte[]> files;

  @BeforeAll
  static void bake() throws IOException {
    Brotli4jLoader.ensureAvailability();
    project = TestProject.tiny(folder);
    project.write("assets/favicon.ico", "not hashed: others look for this name");
    project.write("assets/long/noise.json", "x".repeat(200));
    project.write("assets/long/text.json", "x".repeat(201));
    project.write("assets/outer/a.json", "{}");
    project.write("assets/outer/inner/a.json", "{}");
    project.write("assets/outer/inner/LICENSE", "not hashed, as it has no ending");
    for (String asset : List.of("a.gif", "a.jpeg", "a.avif", "a.ttf", "a.mp4")) {
      project.write("assets/" + asset, "kept by the offline worker, but for the film");
    }
    project.replace("content/articles/first.md", "type=article\n", "type=article\naliases=/old/first.html, was/\n");
    project.write(
        "jbake.properties", "site.languages=en\nsite.url=https://example.org/feature\nsite.cname=true\n");
    project.bake(new Properties());
    files = files();
  }

  @Test
  void everyTextFileOverTwoHundredBytesHasCopiesThatGiveItBack() throws IOException {
    int checked = 0;
    for (var file : files.entrySet()) {
      if (file.getKey().matches(".*\\.(html|svg|xml|atom|txt|json)")) {
        byte[] gzip = files.get(file.getKey() + ".gz");
        byte[] brotli = files.get(file.getKey() + ".br");
        assertThat(gzip != null).as(file.getKey()).isEqualTo(file.getValue().length > 200);
        assertThat(brotli != null).as(file.getKey()).isEqualTo(file.getValue().length > 200);
        if (gzip != null) {
          checked++;
          assertThat(gzip).hasSizeLessThan(file.getValue().length);
          assertThat(brotli).hasSizeLessThan(file.getValue().length);
          assertThat(read(new GZIPInputStream(new ByteArrayInputStream(gzip)))).isEqualTo(file.getValue());
          assertThat(read(new BrotliInputStream(new ByteArrayInputStream(brotli)))).isEqualTo(file.getValue());
        }
      }
    }
    assertThat(checked).isGreaterThan(8);
  }

  @Test
  void theSameSourcesGiveTheSameBytesWithAndWithoutTheCache() throws IOException {
    Map<String, byte[]> first = files;
    project.bake(new Properties());
    assertSame(files(), first);
    for (Path file : cached()) {
      Files.delete(file);
    }
    project.bake(new Properties());
    assertSame(files(), first);
  }

  @Test
  void aCacheThatAPowerCutEmptiedIsMadeAnew() throws IOException {
    for (Path file : cached()) {
      Files.write(file, new byte[0]);
    }
    project.bake(new Properties());
    assertSame(files(), files);
    assertThat(cached()).isNotEmpty().allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  private static List<Path> cached() throws IOException {
    try (Stream<Path> cached = Files.walk(project.file(".kuayue-cache"))) {
      return cached.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theManifestListsEveryOtherFile() throws Exception {
    List<String> listed = new ArrayList<>();
    Matcher entry = ENTRY.matcher(project.baked("edition.json"));
    while (entry.find()) {
      listed.add(entry.group(1));
      byte[] content = files.get(entry.group(1));
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      assertThat(entry.group(2)).as(entry.group(1)).isEqualTo(HexFormat.of().formatHex(digest));
      assertThat(Integer.parseInt(entry.group(3))).isEqualTo(content.length);
    }
    assertThat(listed)
        .containsExactlyElementsOf(files.keySet().stream().filter(file -> !file.startsWith("edition.json")).toList());
  }

  @Test
  void onlyNamesThatCarryTheirContentsHashAreImmutable() throws Exception {
    assertThat(project.baked("_headers"))
        .contains("/feature/illustrations/*\n  Cache-Control: public, max-age=31536000, immutable\n")
        .contains("/feature/long/*\n", "/feature/outer/a.", "/feature/outer/inner/a.")
        .doesNotContain("articles", "favicon", "/outer/*", "/outer/inner/*", "LICENSE");
    String objects = Files.readString(project.file("target/hosting/objects.json"));
    assertThat(objects.lines().filter(line -> line.contains("immutable")))
        .hasSize(6)
        .allMatch(line -> line.matches(".*\"key\": \"[a-z]+/[a-z/]+\\.[0-9a-f]{12}\\.(svg|json|js)\".*"));
    for (String file : files.keySet()) {
      Matcher hash = Pattern.compile(".*\\.([0-9a-f]{12})\\.[a-z]+").matcher(file);
      if (hash.matches()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(file));
        assertThat(HexFormat.of().formatHex(digest)).startsWith(hash.group(1));
      }
    }
  }

  @Test
  void hostsThatReadHeadersAreToldWhatMakesAPageSafe() throws IOException {
    assertThat(project.baked("_headers"))
        .startsWith("/feature/*\n  Content-Security-Policy: default-src 'none'; ")
        .contains("; frame-ancestors 'none'\n  Strict-Transport-Security: ", "\n  X-Content-Type-Options: nosniff\n");
  }

  @Test
  void objectStoresAreToldTypeEncodingAndCaching() throws IOException {
    assertThat(Files.readString(project.file("target/hosting/objects.json")))
        .contains(
            "{\"key\": \"articles/first.html\", \"file\": \"articles/first.html.gz\","
                + " \"contentType\": \"text/html; charset=utf-8\", \"contentEncoding\": \"gzip\","
                + " \"cacheControl\": \"no-cache\"}",
            "{\"key\": \"favicon.ico\", \"file\": \"favicon.ico\", \"contentType\": \"image/vnd.microsoft.icon\","
                + " \"cacheControl\": \"no-cache\"}")
        .doesNotContain("_headers", "CNAME", ".nojekyll", "\"key\": \"index.html.gz\"");
  }

  @Test
  void objectStoresGetWhatPagesAskForFirstAndTheListOfAllFilesLast() throws IOException {
    String turns =
        Files.readString(project.file("target/hosting/objects.json"))
            .lines()
            .filter(line -> line.startsWith("{"))
            .map(line -> line.replaceFirst(".*?\"key\": \"([^\"]+)\".*", "$1"))
            .map(PublicationTest::turn)
            .collect(Collectors.joining());
    assertThat(turns).matches("#+h+\\.+!");
  }

  private static String turn(String key) {
    if (key.matches(".*\\.[0-9a-f]{12}\\.[a-z]+")) {
      return "#";
    }
    return key.endsWith(".html") ? "h" : key.equals("edition.json") ? "!" : ".";
  }

  @Test
  void gitHubPagesIsToldTheHost() throws IOException {
    assertThat(project.baked("CNAME")).isEqualTo("example.org\n");
    assertThat(files).containsKey(".nojekyll");
  }

  @Test
  void oldAddressesLeadOn() throws IOException {
    assertThat(project.baked("_redirects"))
        .endsWith(
            """
            , status
            /feature/old/first.html /feature/articles/first.html 301
            /feature/was /feature/articles/first.html 301
            /feature/was/ /feature/articles/first.html 301
            """);
    var page = project.page("was/index.html");
    assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../articles/first.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/feature/articles/first.html");
    assertThat(page.select("a").attr("href")).isEqualTo("../articles/first.html");
  }

  @Test
  void theOfflineWorkerKeepsNoPageThatHostsAnswerOtherwise() throws IOException {
    assertThat(project.baked("sw.js"))
        .contains("[\"articles/first.html\",", "[\"index.html\",")
        .doesNotContain("404.html", "old/first.html", "was/index.html");
  }

  @Test
  void theOfflineWorkerKeepsPicturesAndFontsOfEveryFormat() throws IOException {
    assertThat(project.baked("sw.js"))
        .contains("[\"a.gif\",", "[\"a.jpeg\",", "[\"a.avif\",", "[\"a.ttf\",")
        .doesNotContain("a.mp4");
  }

  @Test
  void compressionCanBeLeftOut(@TempDir Path other) throws IOException {
    TestProject uncompressed = TestProject.tiny(other);
    uncompressed.bake();
    assertThat(uncompressed.site().resolve("index.html")).exists();
    assertThat(uncompressed.site().resolve("index.html.gz")).doesNotExist();
    assertThat(uncompressed.site().resolve("index.html.br")).doesNotExist();
  }

  private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((file, content) -> assertThat(content).as(file).isEqualTo(expected.get(file)));
  }

  private static byte[] read(InputStream in) throws IOException {
    try (in) {
      return in.readAllBytes();
    }
  }

  private static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(project.site())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(project.site().relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
