package org.kuayue.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingTest {

  /** On the page {@code en/articles/a.html}, of a site in a folder of its host. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "b.html, en/articles/b.html",
        "../b.html, en/b.html",
        "../../b/c.html, b/c.html",
        "../../../b.html, none",
        "b/../../c.html, en/c.html",
        "../b/./c.html, en/b/c.html",
        "b/, en/articles/b/index.html",
        "'', en/articles/a.html",
        "?b, en/articles/a.html",
        "., en/articles/index.html",
        "./, en/articles/index.html",
        "b/., en/articles/b/index.html",
        "b/.., en/articles/index.html",
        ".., en/index.html",
        "../., en/index.html",
        "../.., index.html",
        "b.., en/articles/b..",
        "b//c.html, en/articles/b/c.html",
        "b+c%2B.html, en/articles/b+c+.html",
        "../b../c, en/b../c",
        "..b, en/articles/..b",
        ".b, en/articles/.b",
        "/feature/b/, b/index.html",
        "/feature//b.html, b.html",
        "/other/, none",
        "https://example.org/feature/, index.html",
        "//example.org/feature/, none",
      })
  void leadsWhereABrowserGoes(String url, String address) {
    AuditSettings settings = new AuditSettings(0, "https://example.org", "/feature/", List.of());
    assertThat(Landing.of(url, "en/articles/a.html", settings).map(Landing::address).orElse("none")).isEqualTo(address);
  }

  @Test
  void theHostAloneIsTheCoverOfASiteAtItsRoot() {
    AuditSettings settings = new AuditSettings(0, "https://example.org", "/", List.of());
    assertThat(Landing.of("https://example.org", "en/articles/a.html", settings)).contains(new Landing("index.html", ""));
  }

  @Test
  void anEmptyAddressIsThePagesOwnWhereTheSiteHasNone() {
    AuditSettings settings = new AuditSettings(0, "", "/", List.of());
    assertThat(Landing.of("", "en/articles/a.html", settings)).contains(new Landing("en/articles/a.html", ""));
  }
}
