package edition.browser;

import edition.BakedSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Tests of a site in a browser: a class has one of each, since both take their time to start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
abstract class SiteTest {

  Browser browser;
  SiteServer server;

  /** Where the site lies. */
  Path site() throws IOException {
    return BakedSite.FOLDER;
  }

  @BeforeAll
  void start() throws IOException {
    browser = new Browser();
    server = new SiteServer(site());
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  /** Chooses one of the reader's settings on the page. */
  void choose(String radio) {
    browser.run("document.getElementById('" + radio + "').checked = true; return 0");
  }

  /** How large the page's text is, in pixels. */
  double fontSize() {
    return browser.number("return parseFloat(getComputedStyle(document.querySelector('.prose p')).fontSize)");
  }
}
