package org.kuayue.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

  @Test
  void knowsPagesAndFolders() {
    SiteAddress address = SiteAddress.parse("https://example.org:8443/a/b").orElseThrow();
    assertThat(address.url("index.html")).isEqualTo("https://example.org:8443/a/b/");
    assertThat(address.url("en/index.html")).isEqualTo("https://example.org:8443/a/b/en/");
    assertThat(address.path("articles/first.html")).isEqualTo("/a/b/articles/first.html");
    assertThat(address.host()).isEqualTo("example.org");
  }

  @Test
  void writesSchemeAndHostInSmallLetters() {
    SiteAddress address = SiteAddress.parse("HTTPS://News.Example.CN/LJ").orElseThrow();
    assertThat(address.url("index.html")).isEqualTo("https://news.example.cn/LJ/");
    assertThat(address.host()).isEqualTo("news.example.cn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "https://example.org/", "http://localhost/", "https://example.org/a~b/c.d"})
  void takesAnAddressWithOrWithoutAPath(String text) {
    assertThat(SiteAddress.parse(text)).isPresent();
    assertThat(SiteAddress.parse(text).orElseThrow().path()).startsWith("/").endsWith("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "//example.org/",
        "ftp://example.org/",
        "https://",
        "https:///a/",
        "https://example.org/?a=b",
        "https://example.org/#a",
        "https://me@example.org/",
        "https://example.org/a b/",
        "https://example.org//a/",
        "https://example.org/index.html",
        "https://example.org/a/old.HTM/",
        "https://example.org/a/../b/",
        "https://example.org/%2e%2e/",
        "https://example.org/\"><script>",
        "https://例子.org/"
      })
  void refusesAnythingElse(String text) {
    assertThat(SiteAddress.parse(text)).isEmpty();
  }
}
