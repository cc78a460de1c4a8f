package edition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import edition.BakedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After one visit the whole edition can be read without a network; a newer edition takes its place as a whole. */
@Timeout(60)
class OfflineTest {

  private static final String WAIT = "await navigator.serviceWorker.ready; return 0";

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void everyPageIsThereAfterOneVisit() throws IOException {
    browser.size(390, 800);
    try (SiteServer server = new SiteServer(BakedSite.FOLDER)) {
      browser.open(server.address("index.html"));
      browser.run(WAIT);
      server.stop();
      for (String page : BakedSite.documents()) {
        browser.open(server.address(page));
        browser.measures();
        assertThat(browser.run("return document.title")).as(page).isEqualTo(BakedSite.page(page).title());
        assertThat(browser.list("return measure.badPictures()")).as(page).isEmpty();
      }
      browser.open(server.address(""));
      assertThat(browser.run("return document.title")).isEqualTo(BakedSite.page("index.html").title());
    }
  }

  @Test
  void aNewEditionTakesThePlaceOfTheOldAsAWhole() throws IOException {
    HardEdition edition = new HardEdition(folder);
    Path first = edition.bake("first");
    Path second = mended(edition);
    try (SiteServer server = new SiteServer(first)) {
      browser.open(server.address("index.html"));
      browser.run(WAIT);
      server.replace(second);
      browser.open(server.address("index.html"));
      assertThat(text()).as("online, the newest is read at once").contains("再版");
      browser.run("await (await navigator.serviceWorker.ready).update(); return 0");
      browser.run("while ((await caches.keys()).length < 2) await new Promise(done => setTimeout(done, 20)); return 0");
      browser.run(ACTIVATED);
      server.stop();
      for (String page : new String[] {"index.html", "articles/one-line.html"}) {
        browser.open(server.address(page));
        assertThat(text()).as(page).contains("再版").doesNotContain("初版");
      }
    }
  }

  @Test
  void anEditionThatIsHalfUploadedIsNotKept() throws IOException {
    HardEdition edition = new HardEdition(folder);
    Path first = edition.bake("first");
    Path half = mended(edition);
    Files.writeString(half.resolve("articles/one-line.html"), "<title>still uploading</title>");
    try (SiteServer server = new SiteServer(first)) {
      browser.open(server.address("index.html"));
      browser.run(WAIT);
      server.replace(half);
      browser.run("await (await navigator.serviceWorker.ready).update().catch(() => 0); return 0");
      browser.run(SETTLED);
      server.stop();
      for (String page : new String[] {"index.html", "articles/one-line.html"}) {
        browser.open(server.address(page));
        assertThat(text()).as(page).contains("初版").doesNotContain("再版");
      }
    }
  }

  private static final String SETTLED =
      """
      const r = await navigator.serviceWorker.ready;
      while (r.installing || r.waiting) await new Promise(done => setTimeout(done, 20));
      return 0;""";

  private static final String ACTIVATED =
      """
      const r = await navigator.serviceWorker.ready;
      while (r.installing || r.waiting || r.active.state !== 'activated') await new Promise(done => setTimeout(done, 20));
      return 0;""";

  private static Path mended(HardEdition edition) throws IOException {
    edition.replace("content/index.md", "初版", "再版");
    edition.replace("content/articles/one-line.md", "初版", "再版");
    return edition.bake("second");
  }

  private static String text() {
    return String.valueOf(browser.run("return document.body.innerText"));
  }
}
