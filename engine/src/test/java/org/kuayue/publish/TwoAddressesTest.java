package org.kuayue.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kuayue.bake.TestProject;

/** The site's address changes what must be absolute, and nothing else. */
class TwoAddressesTest {

  private static final String ROOT = "https://one.example/";
  private static final String BELOW = "https://two.example/papers/bridge/";

  /** Differs with everything that it is a list or a hash of. */
  private static final String DERIVED = "edition\\.json|sw\\.js|.*\\.(gz|br)";

  /** Is told from the host's root, without scheme and host. */
  private static final String FROM_THE_HOST_S_ROOT = "404\\.html|_headers|_redirects";

  @TempDir static Path folder;

  private static TestProject project;
  private static Map<String, String> none;
  private static Map<String, String> root;
  private static Map<String, String> below;

  @BeforeAll
  static void bake() throws IOException {
    project = TestProject.tiny(folder);
    project.replace("content/articles/first.md", "type=article\n", "type=article\naliases=/old/first.html, was/\n");
    none = bake("");
    root = bake(ROOT);
    below = bake(BELOW);
  }

  @Test
  void pagesAndFeedsDifferInTheAddressOnly() {
    assertThat(root).hasSameSizeAs(below).containsKeys("sitemap.xml", "feed.atom", "old/first.html", "was/index.html");
    root.forEach(
        (file, text) -> {
          if (!file.matches(DERIVED + "|" + FROM_THE_HOST_S_ROOT)) {
            assertThat(withoutHashes(text.replace(ROOT, BELOW))).as(file).isEqualTo(withoutHashes(below.get(file)));
          }
        });
  }

  /** A page's structured data names its address, and its policy has the hash of them. */
  private static String withoutHashes(String text) {
    return text.replaceAll("'sha256-[^']+'", "'sha256'");
  }

  @Test
  void pathsFromTheHostsRootDifferInThePathOnly() {
    assertThat(below.get("404.html")).contains("href=\"/papers/bridge/\"", "href=\"/papers/bridge/articles/first.html\"");
    assertThat(below.get("404.html").replace("\"/papers/bridge/", "\"/")).isEqualTo(root.get("404.html"));
    for (String file : new String[] {"_headers", "_redirects"}) {
      assertThat(below.get(file).replace("/papers/bridge/", "/")).as(file).isEqualTo(root.get(file));
    }
  }

  @Test
  void noFileNamesAnAddressThatIsNotItsOwn() {
    below.forEach((file, text) -> assertThat(text).as(file).doesNotContain("one.example"));
    root.forEach((file, text) -> assertThat(text).as(file).doesNotContain("two.example", "/papers/"));
    assertThat(below.get("index.html")).contains("<link rel=\"canonical\" href=\"" + BELOW + "\">");
  }

  @Test
  void withoutAnAddressNothingIsAbsolute() {
    assertThat(none).doesNotContainKeys("sitemap.xml", "feed.atom").containsKeys("robots.txt", "404.html");
    assertThat(none.get("robots.txt")).doesNotContain("Sitemap");
    assertThat(none.get("404.html")).doesNotContain("href");
    assertThat(none.get("articles/first.html")).doesNotContain("canonical", "application/atom+xml", "x-default");
    assertThat(none.get("_redirects")).contains("/old/first.html /articles/first.html 301\n");
  }

  private static Map<String, String> bake(String address) throws IOException {
    project.write("jbake.properties", "site.languages=en\nsite.url=https://in-the-file.example/\n");
    Properties commandLine = TestProject.uncompressed();
    commandLine.setProperty("site.url", address);
    project.bake(commandLine);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(project.site())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = project.site().relativize(file).toString().replace('\\', '/');
        files.put(name, name.matches(".*\\.(gz|br)") ? "" : Files.readString(file));
      }
    }
    assertThat(files.values()).noneMatch(text -> text.contains("in-the-file.example"));
    return files;
  }
}
