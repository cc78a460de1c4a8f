package org.kuayue.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeAddressTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, about.html, about.html",
    "index.html, articles/a.html, articles/a.html",
    "articles/a.html, articles/b.html, b.html",
    "articles/a.html, index.html, ../index.html",
    "en/articles/a.html, articles/a.html, ../../articles/a.html",
    "en/articles/a.html, en/index.html, ../index.html",
    "en/index.html, english/a.html, ../english/a.html",
  })
  void leadsFromPageToPage(String from, String to, String way) {
    assertThat(RelativeAddress.of(from, to)).isEqualTo(way);
  }
}
