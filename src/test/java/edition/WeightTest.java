package edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The budgets: text is there after one round trip, and nobody but the site's own host is asked for anything. */
class WeightTest {

  /** What a host may send before it hears from the reader: ten packets. */
  private static final int FIRST_FLIGHT = 14_600;

  /** All articles on one sheet, for a printer: their text alone takes half of the first flight. */
  private static final int WHOLE_EDITION = 17_000;

  private static final int SCRIPT = 2_048;
  private static final int REQUESTS_BEFORE_TEXT = 3;

  static Stream<String> addresses() {
    return BakedSite.pages().keySet().stream();
  }

  static Stream<Path> scripts() throws IOException {
    return BakedSite.pages().values().stream()
        .flatMap(page -> page.select("script[src]").stream())
        .map(script -> script.attr("src").replaceFirst("^(\\.\\./)+", ""))
        .distinct()
        .map(BakedSite.FOLDER::resolve);
  }

  /** Of this edition; of another, and of an article that came later, the bake warns, and its editors decide. */
  @Test
  void aPageWithItsStylesFitsTheFirstFlight() throws IOException {
    Ledger.assumeIsAboutContent();
    for (String folder : List.of("", "en/")) {
      for (String path : Ledger.paths()) {
        Path page = BakedSite.FOLDER.resolve(folder + path + ".html");
        assertThat(compressed(page)).as(page.toString()).isLessThanOrEqualTo(FIRST_FLIGHT);
      }
      assertThat(compressed(BakedSite.FOLDER.resolve(folder + "print.html"))).isLessThanOrEqualTo(WHOLE_EDITION);
    }
  }

  /** With the compression that browsers ask for first, even the whole edition. */
  @Test
  void withBrotliTheWholeEditionFitsTheFirstFlight() throws IOException {
    Ledger.assumeIsAboutContent();
    for (String folder : List.of("", "en/")) {
      Path sheet = BakedSite.FOLDER.resolve(folder + "print.html.br");
      assertThat(Files.size(sheet)).as(sheet.toString()).isLessThanOrEqualTo(FIRST_FLIGHT);
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptIsSmall(Path script) throws IOException {
    assertThat(compressed(script)).isLessThanOrEqualTo(SCRIPT);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingStandsBeforeTheText(String address) {
    Document page = BakedSite.page(address);
    assertThat(page.select("link[rel=stylesheet], script[src]:not([defer]), iframe, object, embed, video, audio")).isEmpty();
    assertThat(1 + page.select("link[rel=preload]").size()).isLessThanOrEqualTo(REQUESTS_BEFORE_TEXT);
    assertThat(page.select("img:not([loading=lazy])")).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nobodyElseIsAsked(String address) {
    assertThat(BakedSite.page(address).select("[src^=http], [src^=//], [srcset*=http], link[rel~=preload|preconnect|icon][href^=http]"))
        .isEmpty();
    assertThat(BakedSite.page(address).select("style").html()).doesNotContain("@import", "url(http", "url(//");
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(Files.readAllBytes(file));
    }
    return bytes.size();
  }
}
