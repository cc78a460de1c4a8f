package edition.served;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import edition.browser.Browser;
import edition.served.ServedSites.Served;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Under its own policy, in a real browser and from a real server, no page loses anything, and nothing else gets in. */
class PolicyTest {

  /** What a browser asks the host for by itself; below a path that is not the edition's to answer. */
  private static final String OF_THE_HOST = "/favicon.ico - ";

  @TempDir static Path work;

  private static ServedSites served;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    served = new ServedSites(work);
    browser = new Browser();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  static List<Served> sites() {
    return served.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageIsWholeAndTheConsoleSilent(Served site) throws IOException {
    List<String> pages = pages(site);
    assertThat(pages).containsAll(BakedSite.pages().keySet());
    for (String page : pages) {
      browser.open(site.base() + page);
      browser.run("for (const i of document.images) { i.loading = 'eager'; await i.decode(); } return 0");
      assertThat(browser.run("return getComputedStyle(document.body).margin")).as(page).isEqualTo("0px");
      assertThat(browser.console().stream().filter(line -> !line.contains(OF_THE_HOST))).as(page).isEmpty();
    }
  }

  @Test
  void nothingElseGetsIn() {
    browser.open(served.all().get(0).base());
    browser.run(
        """
        const style = document.createElement('style');
        style.textContent = 'body { margin: 9px }';
        const script = document.createElement('script');
        script.textContent = 'document.title = "in"';
        document.body.append(style, script);
        document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/a.png"><p style="margin: 1px">');
        return 0;""");
    assertThat(browser.run("return getComputedStyle(document.body).margin")).isEqualTo("0px");
    assertThat(browser.run("return document.title")).isNotEqualTo("in");
    assertThat(browser.console()).hasSizeGreaterThanOrEqualTo(4).allMatch(line -> line.contains("Content Security Policy") || line.contains(OF_THE_HOST));
  }

  /** Hosts that send no headers are no worse off: each page has its policy with it. From a disk Chromium reads no fonts. */
  @Test
  void aPageFromADiskIsAsSafe() {
    browser.open(Sites.ROOT.resolve("index.html").toUri().toString());
    assertThat(browser.console()).noneMatch(line -> line.contains("Content Security Policy"));
    browser.run("document.body.insertAdjacentHTML('beforeend', '<p style=\"margin: 1px\">'); return 0");
    assertThat(browser.console()).anyMatch(line -> line.contains("Content Security Policy"));
  }

  private static List<String> pages(Served site) throws IOException {
    try (Stream<Path> walk = Files.walk(site.folder())) {
      return walk.map(file -> site.folder().relativize(file).toString())
          .filter(file -> file.endsWith(".html"))
          .sorted()
          .toList();
    }
  }
}
