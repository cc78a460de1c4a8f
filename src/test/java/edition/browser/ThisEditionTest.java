package edition.browser;

import edition.Ledger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of pages that this edition has and another one may not have; their reader has a phone and no scripts. */
abstract class ThisEditionTest extends SiteTest {

  @BeforeAll
  void ofThisEdition() {
    Ledger.assumeIsAboutContent();
  }

  @BeforeEach
  void aReaderWithAPhone() {
    browser.scripts(false);
    browser.scheme("light");
    browser.size(390, 800);
  }
}
